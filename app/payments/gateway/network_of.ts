import { isIP } from 'node:net'

/** Nets wider than these mean "anybody", which an empty list of networks must never come to. */
const WIDEST = { 4: 8, 6: 16 }
const BITS = { 4: 32, 6: 128 }

/**
 * A network as it is stored, from what people write: `10.20.0.0/16`, or one address. Null when it is
 * none, when it has bits beside its length, or when it is too wide to mean somebody.
 */
export function networkOf(text: string): string | null {
  const [address = '', length, ...rest] = text.trim().toLowerCase().split('/')
  const family = isIP(address) as 0 | 4 | 6
  if (family === 0 || rest.length > 0 || address.includes('%')) return null
  const bits = length === undefined ? BITS[family] : lengthOf(length, BITS[family])
  if (bits === null || bits < WIDEST[family]) return null
  const beside = (1n << BigInt(BITS[family] - bits)) - 1n
  return (valueOf(address, family) & beside) === 0n ? `${address}/${bits}` : null
}

function lengthOf(text: string, most: number): number | null {
  return /^\d{1,3}$/.test(text) && Number(text) <= most ? Number(text) : null
}

function valueOf(address: string, family: 4 | 6): bigint {
  const parts = family === 4 ? address.split('.').map(Number) : groupsOf(address)
  const width = family === 4 ? 8n : 16n
  return parts.reduce((value, part) => (value << width) | BigInt(part), 0n)
}

/** `::` stands for as many groups of nought as are missing; the last two may be written as IPv4. */
function groupsOf(address: string): number[] {
  const plain = address.replace(/\d+\.\d+\.\d+\.\d+$/, (v4) => {
    const [a = 0, b = 0, c = 0, d = 0] = v4.split('.').map(Number)
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
  })
  const [head = '', tail] = plain.split('::')
  const of = (text = '') => text.split(':').filter(Boolean)
  const [left, right] = [of(head), of(tail)]
  const gap = Array.from(
    { length: tail === undefined ? 0 : 8 - left.length - right.length },
    () => '0'
  )
  return [...left, ...gap, ...right].map((group) => Number.parseInt(group, 16))
}
