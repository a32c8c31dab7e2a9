import { randomUUID } from 'node:crypto'
import { asTenant } from '#shared/tenancy/as_tenant'
import { adjustAccount } from '#billing/actions/adjust_account'
import { closePeriod } from '#ledger/actions/close_period'
import { setPeriodState } from '#ledger/actions/set_period_state'
import type { Audited } from '#tests/support/routes/audited/audited'

/** Periods of the divisions and of the republic, corrections of accounts. */
export const LEDGER_ROUTES: Record<string, Audited> = {
  'POST /ledger/periods/:division/:period/closing': {
    leaves: 'period.closed',
    ask: async ({ place }) => {
      const { divisionId } = place
      await asTenant(place.tenantId, () =>
        setPeriodState({ divisionIds: [divisionId], period: '2015-05-01', state: 'open' })
      )
      return { params: { division: divisionId, period: '2015-05' } }
    },
  },
  'POST /ledger/periods/:division/:period/reopening': {
    leaves: 'visa.requested',
    ask: async ({ place }) => {
      const { divisionId } = place
      await asTenant(place.tenantId, () => closePeriod({ divisionId, period: '2015-06-01' }))
      return {
        params: { division: divisionId, period: '2015-06' },
        body: { reason: 'an act that came late' },
      }
    },
  },
  'POST /billing/accounts/:id/corrections': { leaves: 'correction.recorded' },
  'POST /billing/accounts/:id/corrections/:correction/reversal': {
    leaves: 'correction.reversed',
    ask: async ({ place }) => {
      const { accountId } = place
      const correction = await asTenant(place.tenantId, () =>
        adjustAccount({
          kind: 'adjustment',
          accountId,
          amountMinor: 100n,
          bookedOn: '2026-01-01',
          reason: 'an act of the inspector',
          reference: randomUUID(),
        })
      )
      return {
        params: { id: accountId, correction },
        body: { reason: 'posted by mistake', reference: randomUUID() },
      }
    },
  },
  'POST /ledger/republic/:period/closing': {
    leaves: 'period.closed',
    through: 'ledger/actions/close_republic',
  },
  'POST /ledger/republic/:period/reopening': {
    leaves: 'visa.requested',
    as: { login: 'admin', region: 'centre' },
    ask: () => ({
      params: { period: '2015-03' },
      body: { reason: 'an order of the ministry' },
    }),
  },
}
