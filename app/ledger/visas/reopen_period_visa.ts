import type { VisaKind } from '#administration/visas/visa_kind'
import type { Period } from '#shared/kernel/calendar'
import { reopenPeriod } from '#ledger/actions/reopen_period'

/** What was reported is opened again only by two people. */
export const reopenPeriodVisa: VisaKind<{ divisionId: number; period: Period }> = {
  kind: 'ledger.reopen_period',
  grantedBy: 'visas.money',
  askedBy: 'periods.close',
  always: true,
  words: 'ledger.visa.reopen',
  tell: ({ period, division }) => ({
    period: String(period).slice(0, 7).split('-').reverse().join('.'),
    division: String(division),
  }),
  href: ({ payload }) => `/ledger/periods/${payload.divisionId}/${payload.period.slice(0, 7)}`,
  async perform({ payload, reason }) {
    await reopenPeriod({ ...payload, reason })
    return { period: payload.period, state: 'open' }
  },
}
