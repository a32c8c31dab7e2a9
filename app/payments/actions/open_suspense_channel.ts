import { LEDGER } from '#ledger/chart'
import PaymentChannel from '#payments/models/payment_channel'
import { SUSPENSE } from '#payments/suspense'

/**
 * The channel through which money whose payer was found goes on to his account: its ledger side is
 * the suspense account, so a payment and its reversal keep both in step. May be called again.
 */
export async function openSuspenseChannel(): Promise<PaymentChannel> {
  return PaymentChannel.firstOrCreate(
    { code: SUSPENSE },
    {
      adapter: SUSPENSE,
      title: 'Aniqlanmagan toʻlov',
      ledgerCode: LEDGER.suspense,
      settings: {},
      networks: [],
    }
  )
}
