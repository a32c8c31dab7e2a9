import type { HttpContext } from '@adonisjs/core/http'
import { csvText } from '#shared/http/csv_text'
import { DomainException } from '#shared/http/domain_exception'
import { soumText } from '#shared/kernel/money'
import { nameIn } from '#administration/names'
import { divisionInReach } from '#administration/queries/division_in_reach'
import { divisionsUnder } from '#administration/queries/divisions_under'
import PeriodPolicy from '#ledger/policies/period_policy'
import { frozenPeriod } from '#ledger/queries/frozen_period'
import { restatement } from '#ledger/queries/restatement'

const COLUMNS = [
  'recorded_at',
  'booked_on',
  'division',
  'class',
  'account',
  'kind',
  'amount',
  'reason',
  'by',
]

export default class RestatementFilesController {
  /** Everything that was posted into a month since it was frozen. */
  async show({ bouncer, params, response, work, i18n }: HttpContext) {
    await bouncer.with(PeriodPolicy).authorize('view')
    const division = await divisionInReach(params.division, work.divisionIdsWith('billing.view'))
    const period = `${params.period}-01`
    const frozen = await frozenPeriod({ divisionId: division.id, period })
    if (!frozen) throw new DomainException('E_PERIOD_NEVER_CLOSED', { period }, 404)
    const found = await restatement({
      divisionIds: await divisionsUnder(division.id),
      period,
      snapshot: frozen.snapshot,
      limit: null,
    })
    const text = csvText(
      COLUMNS.map((key) => i18n.t(`ledger.restatement.${key}`)),
      found.map((one) => [
        one.recordedAt.toISOString(),
        one.bookedOn,
        nameIn(i18n.locale, one),
        i18n.t(`billing.class.${one.consumerClass}`),
        one.accountNumber,
        i18n.t(`ledger.kind.${one.kind}`, {}, one.kind),
        soumText(BigInt(one.amountMinor)),
        one.reason ?? '',
        one.recordedBy,
      ])
    )
    response.header('content-type', 'text/csv; charset=utf-8')
    const name = `restatement-${division.code}-${params.period}.csv`
    response.header('content-disposition', `attachment; filename="${name}"`)
    return text
  }
}
