const PLACES = 4

/** Percent as people type it, in millionths: "0,8" is 8000. Only what the form lets through. */
export function ppmOf(percent: string): bigint {
  const [whole = '0', fraction = ''] = percent.replace(',', '.').split('.')
  return BigInt(whole) * 10_000n + BigInt(fraction.padEnd(PLACES, '0') || '0')
}
