/** What a checkout link carries; what is null is left out. */
export type Checkout = {
  readonly merchantId: string
  readonly accountField: string
  readonly account: string
  readonly amountMinor: bigint
  readonly language: 'uz' | 'ru' | 'en' | null
  readonly returnUrl: string | null
  readonly returnAfterMs: string | null
}

/**
 * The address of Payme's checkout: `name=value` pairs parted by `;`, in base64. Null when a value
 * could not be told from the next pair.
 *
 * @example checkoutLink('https://checkout.paycom.uz', checkout)
 */
export function checkoutLink(origin: string, checkout: Checkout): string | null {
  const { merchantId, accountField, account, amountMinor, language, returnUrl } = checkout
  const pairs: readonly (readonly [string, string | null])[] = [
    ['m', merchantId],
    [`ac.${accountField}`, account],
    ['a', String(amountMinor)],
    ['l', language],
    ['c', returnUrl],
    ['ct', returnUrl && checkout.returnAfterMs],
  ]
  const given = pairs.filter(([, value]) => value !== null && value !== '')
  if (given.some(([, value]) => value?.includes(';'))) return null

  const text = given.map(([name, value]) => `${name}=${value}`).join(';')
  return `${origin}/${Buffer.from(text, 'utf8').toString('base64')}`
}
