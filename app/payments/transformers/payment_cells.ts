import { formatDate, formatInstant } from '#shared/documents/format'
import { decimalText } from '#shared/kernel/money'
import { CARD_DESK, CASH_DESK } from '#payments/cash_desk'
import type { ListedPayment } from '#payments/queries/list_payments'

export const PAYMENT_COLUMNS = [
  'id',
  'booked_on',
  'paid_at',
  'account',
  'payer',
  'channel',
  'reference',
  'receipt',
  'amount',
  'status',
] as const

/** A payment as a line of a file; the sum with a comma, as spreadsheets here read it. */
export function paymentCells(payment: ListedPayment, translate: (key: string) => string): string[] {
  return [
    payment.id,
    formatDate(payment.bookedOn),
    formatInstant(payment.paidAt),
    payment.accountNumber,
    payment.accountName,
    [CASH_DESK, CARD_DESK].includes(payment.adapter)
      ? translate(`payments.${payment.adapter}`)
      : payment.channel,
    payment.reference,
    payment.receiptNumber ?? '',
    decimalText(BigInt(payment.amountMinor), 2).replace('.', ','),
    translate(`payments.is.${payment.status}`),
  ]
}
