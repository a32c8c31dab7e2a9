import type { VisaKind } from '#administration/visas/visa_kind'
import { recordCorrection } from '#billing/actions/record_correction'
import { orderFromJson } from '#billing/transformers/order_from_json'
import type { OrderJson } from '#billing/transformers/order_to_json'

/** One million soʻm: above it an account is corrected only with a second person. */
const LIMIT_MINOR = 100_000_000n

/** An adjustment, a transfer or a recalculation above the limit. */
export const correctVisa: VisaKind<OrderJson> = {
  kind: 'billing.correct',
  grantedBy: 'visas.money',
  askedBy: 'billing.adjust',
  limitMinor: LIMIT_MINOR,
  words: 'corrections.visa.correct',
  tell: ({ correction }, { translate }) => ({
    correction: translate(`corrections.kind.${correction}`),
  }),
  href: ({ payload }) => `/billing/accounts/${payload.accountId}/corrections`,
  async perform({ payload }) {
    return { correctionId: await recordCorrection(orderFromJson(payload)) }
  },
}
