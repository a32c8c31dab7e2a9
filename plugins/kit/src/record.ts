import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Adapter, Outcome, PaymentAdapter, RawCall, Settings } from '@hisob/contract'
import { isRefused } from '@hisob/contract'
import { loadPackage } from './load_package.ts'
import { complain, say } from './say.ts'

const SAMPLES = 'samples'

type Sample = {
  readonly name: string
  readonly call: Omit<RawCall, 'body'> & { readonly body: string }
  readonly decoded?: unknown
  readonly outcome?: Outcome
  readonly reply?: unknown
}

/**
 * Fills in what samples of an online adapter do not say yet: what the call means, and the reply to the
 * outcome. The author reads them over: from then on they are what has to come out, to the byte.
 */
export async function record([folder = '.']: readonly string[]): Promise<number> {
  const place = resolve(folder)
  const { adapters, conformance } = await loadPackage(place)
  const [adapter, ...others] = adapters.filter(isOnline)
  if (adapter === undefined || others.length > 0) {
    complain('Samples are recorded of a package with one online adapter.')
    return 1
  }
  const facts = conformance[adapter.manifest.key] as { settings: Settings } | undefined
  for (const name of readdirSync(join(place, SAMPLES)).filter((one) => one.endsWith('.json'))) {
    const file = join(place, SAMPLES, name)
    const sample = JSON.parse(readFileSync(file, 'utf8'), exactSums) as Sample
    if (sample.decoded !== undefined && sample.reply !== undefined) continue
    const filled = fill(sample, adapter, facts?.settings ?? {})
    writeFileSync(file, `${JSON.stringify(filled, digits, 2)}\n`)
    say(`${name} is filled in: read it over`)
  }
  return 0
}

function isOnline(adapter: Adapter): adapter is PaymentAdapter {
  return adapter.manifest.kind === 'payment'
}

function fill(sample: Sample, adapter: PaymentAdapter, settings: Settings): Sample {
  const call = { ...sample.call, body: new TextEncoder().encode(sample.call.body) }
  const decoded = adapter.decode(call, settings)
  const outcome = sample.outcome ?? (isRefused(decoded) ? decoded : undefined)
  if (outcome === undefined) throw new Error(`${sample.name}: say what came of it, in outcome`)
  const { body, ...reply } = adapter.encode(outcome, call, settings)
  const text = new TextDecoder().decode(body)
  return { decoded, reply: { ...reply, body: text }, ...sample }
}

function exactSums(name: string, value: unknown): unknown {
  const isSum = name === 'minor' || name.endsWith('Minor')
  return isSum && typeof value === 'string' ? BigInt(value) : value
}

function digits(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
