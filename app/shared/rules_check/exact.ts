export const EXACT_DIGITS = 12
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/

/**
 * A written number as an exact integer of 10⁻¹²; null when it is not a number, or is finer than
 * that. Exponents of JSON ("1e-05") are understood.
 */
export function exact(text: string): bigint | null {
  const match = NUMBER.exec(text)
  if (!match) return null
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  const shift = EXACT_DIGITS - fraction.length + Number(exponent)
  const digits = BigInt(whole + fraction)
  const value = shifted(digits, shift)
  return value === null || sign === '' ? value : -value
}

function shifted(digits: bigint, shift: number): bigint | null {
  if (shift >= 0) return digits * 10n ** BigInt(shift)
  const unit = 10n ** BigInt(-shift)
  return digits % unit === 0n ? digits / unit : null
}
