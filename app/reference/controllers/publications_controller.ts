import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { requestPublication } from '#reference/actions/request_publication'
import PublicationPolicy from '#reference/policies/publication_policy'
import { canSign } from '#reference/publication/signing_key'
import { bundleOf } from '#reference/queries/bundle_of'
import { draftDifference } from '#reference/queries/draft_difference'
import { followedCentre } from '#reference/queries/followed_centre'
import { versionDifference } from '#reference/queries/version_difference'
import { findVersion, versionsOf } from '#reference/queries/versions'
import { changeCounts } from '#reference/rules/change_counts'
import { differencePage } from '#reference/transformers/difference_page'
import { versionRow } from '#reference/transformers/version_row'
import { differenceFilter } from '#reference/validators/difference_filter'
import { publicationValidator } from '#reference/validators/publication'

export default class PublicationsController {
  async index({ bouncer, inertia, work }: HttpContext) {
    await bouncer.with(PublicationPolicy).authorize('view')
    const centre = await followedCentre()
    const versions = centre ? await versionsOf(centre) : []
    return inertia.render('reference/publications/index', {
      centre,
      versions: versions.map(versionRow),
      mayPublish: await mayPublish({ bouncer, work }),
    })
  }

  async show({ bouncer, inertia, params, request, i18n, work }: HttpContext) {
    await bouncer.with(PublicationPolicy).authorize('view')
    const version = await versionNamed(params.number as string)
    const { items, difference, against } = await versionDifference(version.centre, version.number)
    return inertia.render('reference/publications/show', {
      version: versionRow(version),
      against,
      counts: changeCounts(difference),
      changes: differencePage(difference, items, differenceFilter(request.qs()), i18n.locale),
      mayDownload: work.tenant.kind === 'centre' && canSign(),
    })
  }

  async create({ bouncer, inertia, request, i18n, work }: HttpContext) {
    await bouncer.with(PublicationPolicy).authorize('publish')
    const draft = await draftDifference(centreOf(work))
    return inertia.render('reference/publications/create', {
      next: (draft.last?.number ?? 0) + 1,
      last: draft.last ? versionRow(draft.last) : null,
      sha256: draft.sha256,
      today: clock.today(),
      counts: changeCounts(draft.difference),
      changes: differencePage(
        draft.difference,
        draft.items,
        differenceFilter(request.qs()),
        i18n.locale
      ),
    })
  }

  async store({ bouncer, request, response, session, i18n, work }: HttpContext) {
    await bouncer.with(PublicationPolicy).authorize('publish')
    const { act, ...asked } = await request.validateUsing(publicationValidator)
    await requestPublication({
      ...asked,
      act: act ?? null,
      centre: centreOf(work),
      divisionId: work.division.id,
    })
    session.flash('success', i18n.t('publication.create.asked'))
    return response.redirect().toRoute('publications.index')
  }

  async download({ bouncer, params, response }: HttpContext) {
    await bouncer.with(PublicationPolicy).authorize('view')
    const { centre, number } = await versionNamed(params.number as string)
    const bundle = await bundleOf(centre, number)
    response.header('content-type', 'application/octet-stream')
    response.header('content-disposition', `attachment; filename="reference-${number}.hisob"`)
    return response.send(bundle)
  }
}

async function mayPublish({ bouncer, work }: Pick<HttpContext, 'bouncer' | 'work'>) {
  return work.tenant.kind === 'centre' && (await bouncer.with(PublicationPolicy).allows('publish'))
}

function centreOf(work: HttpContext['work']): string {
  if (work.tenant.kind !== 'centre') throw new DomainException('E_NOT_THE_CENTRE')
  return work.tenant.code
}

async function versionNamed(number: string) {
  const centre = await followedCentre()
  const version = centre ? await findVersion(centre, Number(number)) : null
  if (!version) throw new DomainException('E_VERSION_UNKNOWN', {}, 404)
  return version
}
