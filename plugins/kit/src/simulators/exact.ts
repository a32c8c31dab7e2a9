/** Members of an answer, numbers as the digits that were sent: none is rounded. */
export type Told = { readonly [name: string]: unknown }

/** Reads the JSON of an answer; what is no object is told as nothing. */
export function exact(text: string): Told {
  try {
    const value = (JSON.parse as ParseWithSource)(text, (_name, one, { source }) =>
      typeof one === 'number' ? source : one
    )
    return typeof value === 'object' && value !== null ? (value as Told) : {}
  } catch {
    return {}
  }
}

type ParseWithSource = (
  text: string,
  reviver: (name: string, value: unknown, context: { source: string }) => unknown
) => unknown

/** HTTP Basic. */
export function basic(login: string, password: string): string {
  return `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`
}

let last = 0

/** Digits that no other play has used: the moment and a counter. */
export function freshDigits(): string {
  last = (last + 1) % 1000
  return `${Date.now()}${String(last).padStart(3, '0')}`
}

/** `yyyy-MM-dd HH:mm:ss` in Tashkent, which keeps one offset all year. */
export function tashkent(ms: number, between = ' '): string {
  return new Date(ms + 5 * 3_600_000).toISOString().slice(0, 19).replace('T', between)
}

/** So'm with two decimals. */
export function som(minor: bigint): string {
  const digits = String(minor).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Tiyin of a sum in so'm, with or without decimals. */
export function tiyin(text: string): bigint {
  const [whole = '0', decimals = ''] = text.split('.')
  return BigInt(whole + decimals.padEnd(2, '0'))
}
