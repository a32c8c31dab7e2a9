import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { addDays, isDate } from '#shared/kernel/calendar'
import { LEDGER } from '#ledger/chart'
import { reconcileDays } from '#payments/actions/reconcile_days'
import { CASH_DESK } from '#payments/cash_desk'
import ReconciliationPolicy from '#payments/policies/reconciliation_policy'
import { differenceAges, listDifferences } from '#payments/queries/list_differences'
import { listReconciledDays } from '#payments/queries/list_reconciled_days'
import { dayByService, lumpSumsFor, settlementsOfDay } from '#payments/queries/reconciled_day'
import { assertWholeRegion } from '#payments/reconciliation/assert_whole_region'
import {
  reconciledChannel,
  reconciledChannels,
  type ReconciledChannel,
} from '#payments/reconciliation/reconciled_channel'
import { residuesOf } from '#payments/reconciliation/residues'
import { owedCommission } from '#payments/reconciliation/withheld'
import { daysValidator } from '#payments/validators/reconciliation'

export default class ReconciliationController {
  /** The days of a month and their states; in a part of the region its own differences alone. */
  async index({ bouncer, inertia, request, work }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('view')
    const { month, channel } = await daysValidator.validate(request.qs())
    const period = `${(month ?? clock.today()).slice(0, 7)}-01`
    const isWhole = work.division.parentId === null
    const channels = (await reconciledChannels()).map(({ code, title }) => ({ code, title }))
    return inertia.render('payments/reconciliation/index', {
      isWhole,
      period,
      channels,
      ages: await differenceAges(work.divisionIds, clock.today()),
      days: isWhole
        ? await listReconciledDays({
            period,
            channel,
            clearedCode: LEDGER.inTransit,
            deliveredCode: CASH_DESK,
          })
        : [],
    })
  }

  async show({ bouncer, inertia, params, work }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('view')
    assertWholeRegion(work)
    const { channel, day } = await placeOf(params)
    const where = { channelId: channel.id, day }
    const days = { from: day, to: addDays(day, 1) }
    const asked = { status: 'any', channel: channel.code, day, page: 1, today: clock.today() }
    const [left] = channel.isCleared ? await residuesOf(channel, days) : []
    return inertia.render('payments/reconciliation/show', {
      channel: {
        ...{ code: channel.code, title: channel.title, isCleared: channel.isCleared },
        hasAct: channel.isCleared && !channel.isDelivered,
      },
      day,
      services: await dayByService(where),
      differences: (await listDifferences(asked, work.divisionIds)).differences,
      settlements: await settlementsOfDay(where),
      leftMinor: (left?.leftMinor ?? 0n).toString(),
      owedMinor: (await owedCommission(channel.id, days)).toString(),
      lumpSums: channel.isCleared && left ? await lumpSumsFor(where) : [],
    })
  }

  /** Compares a day again, now. */
  async store({ bouncer, params, response, session, work, i18n }: HttpContext) {
    await bouncer.with(ReconciliationPolicy).authorize('decide')
    assertWholeRegion(work)
    const { channel, day } = await placeOf(params)
    await reconcileDays(channel, { from: day, to: addDays(day, 1) })
    session.flash('success', i18n.t('reconciliation.compared'))
    return response.redirect().toPath(`/payments/reconciliation/${channel.code}/${day}`)
  }
}

async function placeOf(params: Record<string, string>): Promise<{
  channel: ReconciledChannel
  day: string
}> {
  const { code = '', day = '' } = params
  const channel = await reconciledChannel(code)
  if (!channel || !isDate(day)) throw new DomainException('E_HTTP_404', {}, 404)
  return { channel, day }
}
