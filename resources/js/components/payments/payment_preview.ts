/** What a sum would pay, as the server reckons it. Tiyin in text. */
export type PaymentPreview = {
  payer: { id: string; number: string; name: string; address: string; balanceMinor: string }
  lines: { period: string; amountMinor: string; openMinor: string }[]
  advanceMinor: string
  balanceAfterMinor: string
}
