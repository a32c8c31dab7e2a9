import os from 'node:os'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { benchBilling } from '#tests/bench/billing'
import {
  BENCH_DATABASE,
  benchEnvironment,
  createBenchDatabase,
  dropBenchDatabase,
} from '#tests/bench/bench_database'
import { benchBesideRun } from '#tests/bench/beside_run'
import type { BenchOptions, BenchResult } from '#tests/bench/bench_options'
import { benchGateway } from '#tests/bench/gateway'
import { benchLedger } from '#tests/bench/ledger'
import { benchReadings } from '#tests/bench/readings'
import { benchPayments } from '#tests/bench/payments'
import { buildConsumers, buildRegion, DIVISION, TENANT } from '#tests/bench/region'
import { benchSearch } from '#tests/bench/search'

const PARTS: Record<string, (options: BenchOptions) => Promise<BenchResult>> = {
  billing: benchBilling,
  beside: benchBesideRun,
  ledger: benchLedger,
  payments: benchPayments,
  gateway: benchGateway,
  readings: benchReadings,
  search: benchSearch,
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    /** 100 000 unless told; the search alone: a million. */
    accounts: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
})

function tell(result: BenchResult) {
  console.log(`\n${result.title}`)
  for (const { name, value, unit, goal } of result.facts) {
    const digits = Math.abs(value) >= 100 ? 0 : 2
    const number = value.toFixed(digits).padStart(10)
    console.log(`  ${name.padEnd(32)}${number} ${unit}${goal ? `   goal ${goal}` : ''}`)
  }
  for (const note of result.notes) console.log(`  ${note}`)
}

const onlySearch = values.only === 'search'
const accounts = Number(values.accounts ?? (onlySearch ? 1_000_000 : 100_000))
console.log(
  `Load of the machine before: ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`
)
const admin = await createBenchDatabase()
try {
  console.time('region')
  await (onlySearch ? buildConsumers(admin, accounts) : buildRegion(admin, accounts))
  console.timeEnd('region')
  const options: BenchOptions = {
    admin,
    database: {
      host: process.env.DB_HOST!,
      port: Number(process.env.DB_PORT),
      name: BENCH_DATABASE,
      appPassword: process.env.DB_APP_PASSWORD!,
    },
    tenantId: TENANT,
    divisionId: DIVISION,
    accounts,
    rounds: Number(values.rounds),
    env: benchEnvironment(),
  }
  const results: Record<string, BenchResult> = {}
  for (const [name, part] of Object.entries(PARTS)) {
    if (values.only && values.only !== name) continue
    results[name] = await part(options)
    tell(results[name])
  }
  if (values.json) await writeFile(values.json, JSON.stringify(results, null, 2))
} finally {
  await admin.end()
  if (!values.keep) await dropBenchDatabase()
}
