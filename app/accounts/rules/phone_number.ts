const COUNTRY = '998'
const SUBSCRIBER_DIGITS = 9

/**
 * The one form in which a phone is stored: country code and nine digits, "998901234567". Reads what
 * people type ("+998 90 123-45-67", "90 1234567"); null when it is not an Uzbek number.
 */
export function phoneNumber(text: string): string | null {
  const digits = text.replace(/\D/g, '')
  if (digits.length === SUBSCRIBER_DIGITS) return `${COUNTRY}${digits}`
  const complete = digits.length === COUNTRY.length + SUBSCRIBER_DIGITS
  return complete && digits.startsWith(COUNTRY) ? digits : null
}
