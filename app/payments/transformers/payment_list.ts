import type { PaymentList } from '#payments/queries/list_payments'
import type { Mark } from '#payments/validators/payment_filter'

/** The list as its page shows it: marks of the neighbouring pages as text for the address. */
export function paymentList({ payments, totals, after, before }: PaymentList) {
  return {
    payments,
    totals,
    cursor: { after: markText(after), before: markText(before), total: totals.count },
  }
}

function markText(mark: Mark | null): string | null {
  return mark && `${mark.bookedOn}.${mark.id}`
}
