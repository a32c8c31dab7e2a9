import { LEDGER } from '#ledger/chart'
import PaymentChannel from '#payments/models/payment_channel'
import { CASH_DESK } from '#payments/cash_desk'

/** The channel of the region's own desks. May be called again. */
export async function openCashDesk(): Promise<PaymentChannel> {
  return PaymentChannel.firstOrCreate(
    { code: CASH_DESK },
    { adapter: CASH_DESK, title: 'Kassa', ledgerCode: LEDGER.cash, settings: {}, networks: [] }
  )
}
