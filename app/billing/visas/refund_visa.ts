import type { VisaKind } from '#administration/visas/visa_kind'
import { recordCorrection } from '#billing/actions/record_correction'
import { orderFromJson } from '#billing/transformers/order_from_json'
import type { OrderJson } from '#billing/transformers/order_to_json'

/** Money never leaves by the word of one person alone. */
export const refundVisa: VisaKind<OrderJson> = {
  kind: 'billing.refund',
  grantedBy: 'visas.money',
  askedBy: 'billing.adjust',
  always: true,
  words: 'corrections.visa.refund',
  href: ({ payload }) => `/billing/accounts/${payload.accountId}/corrections`,
  async perform({ payload }) {
    return { correctionId: await recordCorrection(orderFromJson(payload)) }
  },
}
