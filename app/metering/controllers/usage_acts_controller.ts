import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { addDays } from '#shared/kernel/calendar'
import { recordUsageAct } from '#metering/actions/record_usage_act'
import UsageActPolicy from '#metering/policies/usage_act_policy'
import { actPoints } from '#metering/queries/act_points'
import { deskAccount } from '#metering/queries/reading_desk'
import { usageActCard, usageActs } from '#metering/queries/usage_acts'
import { actForPage } from '#metering/transformers/act_for_page'
import { usageFactsOf } from '#metering/usage_facts_of'
import { usageActValidator } from '#metering/validators/usage_act'

export default class UsageActsController {
  async index({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(UsageActPolicy).authorize('view')
    const { status, q } = request.qs()
    const acts = await usageActs({
      divisionIds: work.divisionIds,
      status: status === 'posted' || status === 'reversed' ? status : undefined,
      account: typeof q === 'string' && q.trim() ? q.trim() : undefined,
    })
    return inertia.render('metering/acts/index', {
      acts: acts.map((act) => ({ ...act, until: addDays(act.to, -1) })),
    })
  }

  async create({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(UsageActPolicy).authorize('record')
    const account = await within(request.input('account'), work.divisionIds)
    return inertia.render('metering/acts/create', {
      account,
      points: await actPoints(account.id),
      today: clock.today(),
    })
  }

  async store({ bouncer, request, response, session, work, i18n }: HttpContext) {
    await bouncer.with(UsageActPolicy).authorize('record')
    const { accountId, drawnOn, inspector, witnesses, note, ...typed } =
      await request.validateUsing(usageActValidator)
    const account = await within(accountId, work.divisionIds)
    await assertPoint(account.id, typed.servicePointId)
    if (drawnOn > clock.today() || typed.until > drawnOn) throw new DomainException('E_ACT_DAYS')
    const { id } = await recordUsageAct({
      ...usageFactsOf(typed),
      drawnOn,
      inspector,
      witnesses: witnesses ?? null,
      note: note ?? null,
    })
    session.flash('success', i18n.t('metering.acts.recorded'))
    return response.redirect().toRoute('metering.acts.show', { id })
  }

  async show({ bouncer, inertia, params, work }: HttpContext) {
    await bouncer.with(UsageActPolicy).authorize('view')
    const act = await usageActCard(params.id, work.divisionIds)
    if (!act) throw new DomainException('E_HTTP_404', {}, 404)
    return inertia.render('metering/acts/show', { act: actForPage(act) })
  }
}

async function within(id: unknown, divisionIds: number[]) {
  const asked = typeof id === 'string' && /^\d{1,18}$/.test(id) ? id : '0'
  const account = await deskAccount({ id: asked, divisionIds })
  if (!account) throw new DomainException('E_HTTP_404', {}, 404)
  return account
}

async function assertPoint(accountId: string, servicePointId: string) {
  const points = await actPoints(accountId)
  if (!points.some(({ id }) => id === servicePointId)) {
    throw new DomainException('E_READING_NO_POINT', {}, 404)
  }
}
