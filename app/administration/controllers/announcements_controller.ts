import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { addDays } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { publishAnnouncement } from '#administration/actions/publish_announcement'
import { nameIn } from '#administration/names'
import AnnouncementPolicy from '#administration/policies/announcement_policy'
import { countAnnouncements } from '#administration/queries/count_announcements'
import { listAnnouncements } from '#administration/queries/list_announcements'
import { allRegions } from '#administration/queries/tenants'
import { announcementForList } from '#administration/transformers/announcement_for_list'
import {
  announcementListValidator,
  announcementValidator,
} from '#administration/validators/announcement'

const PER_PAGE = 50

export default class AnnouncementsController {
  async index({ bouncer, inertia, request, work, i18n }: HttpContext) {
    await bouncer.with(AnnouncementPolicy).authorize('write')
    const { status = null, page = 1 } = await announcementListValidator.validate(request.qs())
    const isCentre = work.tenant.kind === 'centre'
    const wanted = { isCentre, divisionIds: work.divisionIds, on: clock.today(), status }
    const total = await countAnnouncements(wanted)
    const lastPage = Math.max(1, Math.ceil(total / PER_PAGE))
    const currentPage = Math.min(page, lastPage)
    const offset = (currentPage - 1) * PER_PAGE
    const found = await listAnnouncements(wanted, { limit: PER_PAGE, offset })
    const regions = isCentre ? await allRegions() : []
    return inertia.render('administration/announcements/index', {
      announcements: {
        data: found.map((one) => announcementForList(one, { work, regions, locale: i18n.locale })),
        metadata: { currentPage, lastPage, perPage: PER_PAGE, total },
      },
      shown: await countAnnouncements({ ...wanted, status: 'shown' }),
    })
  }

  async create({ bouncer, inertia, work, i18n }: HttpContext) {
    await bouncer.with(AnnouncementPolicy).authorize('write')
    const isCentre = work.tenant.kind === 'centre'
    const regions = isCentre ? await allRegions() : []
    return inertia.render('administration/announcements/create', {
      place: nameIn(i18n.locale, work.division),
      regions: regions.map((one) => ({ value: one.code, label: nameIn(i18n.locale, one) })),
      isCentre,
      today: clock.today(),
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(AnnouncementPolicy).authorize('write')
    const { audience, region, lastDay, ...said } =
      await request.validateUsing(announcementValidator)
    const saying = { ...said, validTo: lastDay === undefined ? null : addDays(lastDay, 1) }
    const isCentre = work.tenant.kind === 'centre'
    const whom = isCentre
      ? { regionId: await idOf(region) }
      : { divisionId: work.division.id, audience: audience ?? ('staff' as const) }
    await publishAnnouncement(saying, whom)
    session.flash('success', i18n.t('announcements.said.published'))
    return response.redirect().toRoute('announcements.index')
  }
}

async function idOf(code: string | undefined): Promise<number | null> {
  if (code === undefined) return null
  const region = (await allRegions()).find((one) => one.code === code)
  if (!region) throw new DomainException('E_REGION_UNKNOWN')
  return region.id
}
