import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import router from '@adonisjs/core/services/router'
import { getMetaData } from '#start/commands'
import { affect, rows } from '#shared/database/sql'
import { allDrains } from '#shared/jobs/drains'
import { asTenant } from '#shared/tenancy/as_tenant'
import Role from '#administration/models/role'
import { receiveChart } from '#ledger/actions/receive_chart'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { receiveReference } from '#reference/actions/receive_reference'
import { allRoutes } from '#tests/support/routes/all_routes'
import type { Ask, Audited, Stage } from '#tests/support/routes/audited/audited'
import { CHANNELS } from '#tests/support/routes/audited/of_channels'
import { ADMINISTRATION } from '#tests/support/routes/audited/of_administration'
import { CASH } from '#tests/support/routes/audited/of_cash'
import { LEDGER_ROUTES } from '#tests/support/routes/audited/of_ledger'
import { MONEY } from '#tests/support/routes/audited/of_money'
import { REFERENCE } from '#tests/support/routes/audited/of_reference'
import { USERS } from '#tests/support/routes/audited/of_users'
import { COMMANDS, DRAINS, REACTIONS } from '#tests/support/routes/audited/of_work'
import { reachedFrom, writes } from '#tests/support/routes/audited/reached_from'
import { EXAMPLES } from '#tests/support/routes/examples'
import { layOutPlace } from '#tests/support/routes/lay_out_place'
import type { Place } from '#tests/support/routes/example'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const ROOT = join(import.meta.dirname, '../../..')
const AUDITED: Record<string, Audited> = {
  ...ADMINISTRATION,
  ...USERS,
  ...REFERENCE,
  ...LEDGER_ROUTES,
  ...MONEY,
  ...CHANNELS,
  ...CASH,
}
const READS = ['GET', 'HEAD', 'OPTIONS']

type Row = {
  id: string
  action: string
  actor_name: string
  ip: string | null
  request_id: string | null
  division_id: number | null
}

/** What earlier tests asked for no longer stands in the way of asking for it here. */
const forgetVisas = () =>
  affect(
    `update visas set status = 'expired', decided_at = now()
      where tenant_id = :tenant and status = 'pending'`
  )

const isThere = (key: string) => mutating().some((route) => route.key === key)

const mutating = () => allRoutes().filter(({ method }) => !READS.includes(method))

test.group('Every change leaves its trace', (group) => {
  let place: Place

  group.setup(async () => {
    await import('#start/jobs')
    const { samarqand } = theWorld()
    const roles = await asTenant(samarqand.id, async () => {
      await receiveChart()
      await receiveReference()
      await openCashDesk()
      await forgetVisas()
      return Role.query().whereNull('closed_on').orderBy('id', 'desc')
    })
    const wanted = { tenantId: samarqand.id, divisionId: samarqand.divisions.Urgut! }
    place = await layOutPlace({ ...wanted, canary: 'canarywalk', roleId: roles[0]!.id })
    await layOutPlace({ ...wanted, canary: 'canarybeside', roleId: roles[0]!.id })
  })

  test('each route that changes something has its line', ({ assert }) => {
    const keys = mutating().map(({ key }) => key)
    assert.deepEqual(
      keys.filter((key) => !AUDITED[key]),
      []
    )
  })

  test('each reaction, each drain and each command has its line', async ({ assert }) => {
    assert.deepEqual(
      reactionsOfStart().filter((key) => !REACTIONS[key]),
      []
    )
    assert.deepEqual(
      allDrains()
        .map(({ name }) => name)
        .filter((name) => !DRAINS[name]),
      []
    )
    const commands = await getMetaData()
    assert.deepEqual(
      commands.map(({ commandName }) => commandName).filter((name) => !COMMANDS[name]),
      []
    )
  })

  test('one successful call of each route leaves who, from where, in which work', async ({
    client,
    assert,
  }) => {
    const faults: string[] = []
    for (const [key, row] of Object.entries(AUDITED)) {
      if ('nothing' in row || 'through' in row || !isThere(key)) continue
      const fault = await walked(key, row, { client, place, world: theWorld() })
      if (fault) faults.push(`${key}: ${fault}`)
    }
    assert.deepEqual(faults, [])
  }).timeout(60_000)

  test('what is called elsewhere leads to the action that writes the row', async ({ assert }) => {
    const commands = (await getMetaData()).map(({ commandName }) => commandName)
    const drains = allDrains().map(({ name }) => name)
    const entries = [
      ...mutating().map(({ key, pattern, method }) => ({
        key,
        row: AUDITED[key],
        entry: controllerOf(method, pattern),
      })),
      ...entriesOf('start/events', REACTIONS, reactionsOfStart()),
      ...entriesOf('start/jobs', DRAINS, drains),
      ...entriesOf('start/commands', COMMANDS, commands),
    ]
    const faults = entries.flatMap(({ key, row, entry }) => {
      if (!row || !('through' in row)) return []
      const { through, leaves } = row
      if (!reachedFrom(entry).has(through)) return [`${key}: ${entry} does not reach ${through}`]
      return writes(through, leaves) ? [] : [`${key}: ${through} does not write ${leaves}`]
    })
    assert.deepEqual(faults, [])
  })
})

type Walked = Exclude<Audited, { nothing: string } | { through: string }>

async function walked(key: string, row: Walked, stage: Stage): Promise<string | null> {
  const tenantId = row.as ? stage.world[row.as.region].id : stage.place.tenantId
  const asked = await askedOf(key, row, stage)
  const before = await lastOf(tenantId)
  const answer = row.call ? await row.call(stage) : await sent(key, asked, row, stage)
  const status = answer?.status() ?? 200
  if (status >= 400) return `answers ${status} ${JSON.stringify(answer?.body()).slice(0, 300)}`
  const left = (await rowsAfter(tenantId, before)).filter(({ action }) => action === row.leaves)
  const last = left.at(-1)
  if (!last) {
    const others = (await rowsAfter(tenantId, before)).map(({ action }) => action)
    return `leaves ${others.join(', ') || 'nothing'} instead of ${row.leaves}`
  }
  if (!last.actor_name || !last.ip || !last.request_id) return 'does not say who and from where'
  return row.withoutDesk || last.division_id ? null : 'does not say in which work'
}

/** What must be there is made before the log is looked at. */
async function askedOf(key: string, row: Walked, stage: Stage): Promise<Ask> {
  if (row.ask) return row.ask(stage)
  const example = EXAMPLES[key]
  const { place } = stage
  return { params: example?.params?.(place) ?? {}, body: example?.body?.(place) ?? {} }
}

async function sent(key: string, asked: Ask, row: Walked, { client }: Stage) {
  const [method = '', pattern = ''] = key.split(' ')
  const address = pattern.replace(/:(\w+)/g, (_, name: string) => String(asked.params?.[name]))
  const { login, region } = row.as ?? { login: 'boss', region: 'samarqand' as const }
  return client
    .request(address, method)
    .withSession(signedIn(login, region))
    .withCsrfToken()
    .accept('json')
    .json(asked.body ?? {})
    .redirects(0)
}

async function lastOf(tenantId: number): Promise<string> {
  const [last] = await asTenant(tenantId, () =>
    rows<{ id: string }>(
      `select id::text from audit_log where tenant_id = :tenant order by audit_log.id desc limit 1`
    )
  )
  return last?.id ?? '0'
}

function rowsAfter(tenantId: number, id: string): Promise<Row[]> {
  return asTenant(tenantId, () =>
    rows<Row>(
      `select id, action, actor_name, ip, request_id, division_id from audit_log
        where tenant_id = :tenant and id > :id order by id`,
      { id }
    )
  )
}

/** "topic reaction" of each line of `start/events.ts`. */
function reactionsOfStart(): string[] {
  const text = readFileSync(join(ROOT, 'start/events.ts'), 'utf8')
  return [...text.matchAll(/'([a-z_.]+)': \[([\w, ]+)\]/g)].flatMap(([, topic, list]) =>
    list!.split(',').map((name) => `${topic} ${name.trim()}`)
  )
}

function entriesOf(entry: string, table: Record<string, Audited>, keys: readonly string[]) {
  return keys.map((key) => ({ key, row: table[key], entry }))
}

/** The file of the controller that answers a route. */
function controllerOf(method: string, pattern: string): string {
  const routes = Object.values(router.toJSON()).flat()
  const route = routes.find(
    (one) => one.pattern === pattern && (method === 'ANY' || one.methods.includes(method))
  )
  const { handler } = route!
  const reference = 'reference' in handler ? handler.reference : null
  const load = Array.isArray(reference) ? String(reference[0]) : ''
  return /#(?:app\/)?([a-z]+\/controllers\/[a-z_]+)/.exec(load)?.[1] ?? ''
}
