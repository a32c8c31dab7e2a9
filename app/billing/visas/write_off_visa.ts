import type { VisaKind } from '#administration/visas/visa_kind'
import { recordCorrection } from '#billing/actions/record_correction'
import { orderFromJson } from '#billing/transformers/order_from_json'
import type { OrderJson } from '#billing/transformers/order_to_json'

/** A debt is never given up by one person alone. */
export const writeOffVisa: VisaKind<OrderJson> = {
  kind: 'billing.write_off',
  grantedBy: 'visas.money',
  askedBy: 'billing.adjust',
  always: true,
  words: 'corrections.visa.write_off',
  href: ({ payload }) => `/billing/accounts/${payload.accountId}/corrections`,
  async perform({ payload }) {
    return { correctionId: await recordCorrection(orderFromJson(payload)) }
  },
}
