import { LEDGER } from '#ledger/chart'
import PaymentChannel from '#payments/models/payment_channel'
import { CARD_DESK, CASH_DESK } from '#payments/cash_desk'

/**
 * The channels of the region's own desks: money in the drawer, and money that a terminal takes from
 * a card. May be called again.
 */
export async function openCashDesk(): Promise<PaymentChannel> {
  await open(CARD_DESK, 'Kassa, karta', LEDGER.inTransit)
  return open(CASH_DESK, 'Kassa', LEDGER.cash)
}

function open(code: string, title: string, ledgerCode: number): Promise<PaymentChannel> {
  const fields = { adapter: code, title, ledgerCode, settings: {}, networks: [] }
  return PaymentChannel.firstOrCreate({ code }, fields)
}
