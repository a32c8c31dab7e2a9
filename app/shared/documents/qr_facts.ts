/**
 * Facts for a QR code as one line of ASCII: `HISOB1|ACC=1726000123456|SUM=22000000`. `1` is the
 * version of the format; a reader skips keys it does not know. Facts that are null are left out;
 * everything outside ASCII, `|` and `%` is percent-encoded.
 */
export function qrFacts(facts: Readonly<Record<string, string | null>>): string {
  const told = Object.entries(facts).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${encodeURI(value).replaceAll('|', '%7C')}`]
  )
  return ['HISOB1', ...told].join('|')
}
