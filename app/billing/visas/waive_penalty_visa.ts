import type { VisaKind } from '#administration/visas/visa_kind'
import { waivePenalty } from '#billing/actions/waive_penalty'

/** A hundred thousand soʻm: above it a penalty is let go only with a second person. */
const LIMIT_MINOR = 10_000_000n

type Payload = { chargeId: string; accountId: string }

/** Letting go of a penalty above the limit. */
export const waivePenaltyVisa: VisaKind<Payload> = {
  kind: 'billing.waive_penalty',
  grantedBy: 'visas.money',
  askedBy: 'billing.adjust',
  limitMinor: LIMIT_MINOR,
  words: 'penalties.visa',
  href: ({ payload }) => `/billing/accounts/${payload.accountId}/settlement`,
  async perform({ payload, reason }) {
    await waivePenalty({ chargeId: payload.chargeId, reason })
  },
}
