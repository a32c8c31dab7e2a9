import { asTenant } from '#shared/tenancy/as_tenant'
import { closePeriod } from '#ledger/actions/close_period'
import { setPeriodState } from '#ledger/actions/set_period_state'
import type { Audited } from '#tests/support/routes/audited/audited'

/** Periods of the divisions and of the republic. */
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
