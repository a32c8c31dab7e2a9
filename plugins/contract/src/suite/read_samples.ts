import { readdirSync, readFileSync } from 'node:fs'
import { isRefused } from '../is_refused.ts'
import type { PaymentSample } from './payment_sample.ts'

type Recorded = Omit<PaymentSample, 'call' | 'outcome'> & {
  readonly call: Omit<PaymentSample['call'], 'body'> & { readonly body: string }
  readonly outcome?: PaymentSample['outcome']
}

/**
 * Reads the recorded exchanges of a folder, one `*.json` file each, in the order of their names.
 * Bodies are texts; sums (`minor`, `…Minor`) are written as strings of digits, since a JSON number
 * could not carry them exactly. An exchange refused by the adapter itself needs no `outcome`.
 *
 * @example readSamples(new URL('./samples/', import.meta.url))
 */
export function readSamples(folder: URL): readonly PaymentSample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => sampleOf(readFileSync(new URL(file, folder), 'utf8')))
}

function sampleOf(text: string): PaymentSample {
  const { call, decoded, outcome, ...rest } = JSON.parse(text, exactSums) as Recorded
  const body = new TextEncoder().encode(call.body)
  if (outcome) return { ...rest, call: { ...call, body }, decoded, outcome }
  if (isRefused(decoded)) return { ...rest, call: { ...call, body }, decoded, outcome: decoded }

  throw new TypeError(`${rest.name}: a call that was understood needs an outcome`)
}

function exactSums(key: string, value: unknown): unknown {
  const isSum = key === 'minor' || key.endsWith('Minor')
  return isSum && typeof value === 'string' ? BigInt(value) : value
}
