import pg from 'pg'
import { searchKey } from '#shared/kernel/text/search_key'
import type { BenchFact, BenchOptions, BenchResult } from '#tests/bench/bench_options'
import { nameConsumers } from '#tests/bench/consumers'
import { median } from '#tests/bench/measure'

/** What people type: either script, any apostrophe, and errors. */
const TYPED = [
  { name: 'two words', text: 'Каримов Гўзал', limitMs: 25 },
  { name: 'name and street', text: "Rahimova Bo'ston", limitMs: 25 },
  { name: 'one surname', text: 'Турсунов', limitMs: 25 },
  { name: 'a house', text: 'Mirzo Ulug`bek 17', limitMs: 200 },
  { name: 'with errors', text: 'Karmov Gozall Bostn', limitMs: 200 },
]
const QUERIES = TYPED.map((query) => ({ ...query, tokens: searchKey(query.text).split(' ') }))

const RATIO_FLOOR = 40
const ASKED_A_ROUND = 3

const SEARCH = 'select account_id from search_accounts($1, $2, 8)'
/** What the same question costs where row-level security refuses the index. */
const EXACT_SCAN = `
  select id from personal_accounts
   where tenant_id = $1 and division_id = any($2) and $3 operator(public.<%) search_key
   order by public.word_similarity($3, search_key) desc, id limit 8`

/**
 * G12: the search of consumers through row-level security, as the application's role, against the
 * scan that the same role gets without the function; both in every round, one after the other.
 */
export async function benchSearch(options: BenchOptions): Promise<BenchResult> {
  const { admin, database, rounds, tenantId, divisionId } = options
  await nameConsumers(admin, options)
  const client = new pg.Client({ ...connection(database), user: 'app_rw' })
  await client.connect()
  try {
    await client.query(`select set_config('app.tenant_id', $1, false)`, [String(tenantId)])
    await client.query('set pg_trgm.word_similarity_threshold = 0.5')
    const times = new Map<string, number[]>()
    const scans: number[] = []
    for (let round = 0; round < rounds; round++) {
      for (const { name, tokens } of QUERIES) {
        for (let turn = 0; turn < ASKED_A_ROUND; turn++) {
          const took = await timed(client, SEARCH, [tokens, [divisionId]])
          times.set(name, [...(times.get(name) ?? []), took])
        }
      }
      const { tokens } = QUERIES[round % 2]!
      scans.push(await timed(client, EXACT_SCAN, [tenantId, [divisionId], tokens.join(' ')]))
    }
    return report(times, { scans, plans: await plansOf(admin, options) })
  } finally {
    await client.end()
  }
}

function connection({ host, port, name, appPassword }: BenchOptions['database']) {
  return { host, port, database: name, password: appPassword }
}

async function timed(client: pg.Client, sql: string, values: unknown[]): Promise<number> {
  const startedAt = performance.now()
  await client.query(sql, values)
  return performance.now() - startedAt
}

/** What the function's own statements read, as the application's role makes them: from auto_explain. */
async function plansOf(admin: pg.Client, { tenantId, divisionId }: BenchOptions) {
  const plans: string[] = []
  const listen = ({ message = '' }: { message?: string | undefined }) => plans.push(message)
  admin.on('notice', listen)
  await admin.query(`
    load 'auto_explain';
    set auto_explain.log_min_duration = 0;
    set auto_explain.log_nested_statements = on;
    set auto_explain.log_level = notice;
    select set_config('app.tenant_id', '${tenantId}', false);
    set role app_rw`)
  await admin.query(SEARCH, [QUERIES[0]!.tokens, [divisionId]])
  await admin.query('reset role; set auto_explain.log_min_duration = -1')
  admin.off('notice', listen)
  return plans
    .join('\n')
    .split('\n')
    .filter((line) => /Scan/.test(line) && /personal_accounts/.test(line))
    .map((line) => line.replace(/\(cost.*/, '').trim())
}

type Seen = { scans: readonly number[]; plans: readonly string[] }

function report(times: ReadonlyMap<string, number[]>, { scans, plans }: Seen): BenchResult {
  const exact = QUERIES.slice(0, 3).flatMap(({ name }) => times.get(name)!)
  const facts: BenchFact[] = QUERIES.map(({ name, limitMs }) => ({
    name: `${name}, p50`,
    value: median(times.get(name)!),
    unit: 'ms',
    goal: `<= ${limitMs}`,
  }))
  facts.push(
    { name: 'scan under row-level security', value: median(scans), unit: 'ms' },
    {
      name: 'G12 ratio, exact words',
      value: median(scans) / median(exact),
      unit: 'x',
      goal: `>= ${RATIO_FLOOR}`,
    }
  )
  return { title: 'Search (G12)', facts, notes: plans.map((line) => `plan: ${line}`) }
}
