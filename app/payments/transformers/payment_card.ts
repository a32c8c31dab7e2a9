import { nameIn } from '#administration/names'
import type { ReceiptView } from '#payments/documents/receipt_view'
import type { LedgerTrace } from '#payments/queries/ledger_trace'
import type { PaymentCard } from '#payments/queries/payment_card'

type Parts = {
  payment: PaymentCard
  receipt: ReceiptView
  trace: LedgerTrace[]
  locale: string
}

/** A payment as its page shows it: sums as text, the ledger in the reader's words. */
export function paymentCardProps({ payment, receipt, trace, locale }: Parts) {
  const { amountMinor, balanceAfterMinor, divisionId: _, ...facts } = payment
  return {
    ...facts,
    amountMinor: amountMinor.toString(),
    balanceAfterMinor: balanceAfterMinor.toString(),
    allocations: receipt.allocations.map((line) => ({
      ...line,
      amountMinor: line.amountMinor.toString(),
    })),
    trace: trace.map(({ nameUz, nameCyrl, nameRu, ...line }) => ({
      ...line,
      name: nameIn(locale, { nameUz, nameCyrl, nameRu }),
    })),
  }
}
