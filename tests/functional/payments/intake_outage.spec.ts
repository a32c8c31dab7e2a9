import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { endHold, holdCuts } from '#payments/actions/hold_cuts'
import { watchIntake } from '#payments/jobs/watch_intake'
import { cutHolds, cutsHeldSince } from '#payments/queries/cut_hold'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import {
  invoke,
  openPaynet,
  perform,
  type PaynetClient,
} from '#tests/support/payments/paynet_client'
import { listen, portOf, startServer } from '#tests/support/payments/server_process'
import { openRegion } from '#tests/support/open_region'

/** What providers wait at least: the shortest limit known of any of them. */
const PROVIDER_WAITS_MS = 10_000
/** A busy machine of tests is slow; what waits for a lock waits for ever. */
const AT_ONCE_MS = 5_000
const SUM = 25_000_00n
const OF_BILLING = [
  ...['billing_runs', 'charges', 'charge_lines', 'invoices', 'advance_lots', 'penalty_runs'],
]

let paynet: PaynetClient
let payer: TestAccount
let last = 66_600_000_000n

const inRegion = <T>(work: () => Promise<T>) => asTenant(paynet.region.id, work)
const balance = () => inRegion(async () => (await balanceOf(payer.id))!.balanceMinor)
const pay = (reference: bigint, client = paynet) => perform(client, payer.number, reference, SUM)
const check = (client = paynet) =>
  invoke(client, 'GetInformation', { fields: { account: payer.number } })

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begun = performance.now()
  const answer = await work()
  return [answer, performance.now() - begun]
}

/** Holds what the statement locks until the work is over. */
async function whileLocked<T>(statements: readonly string[], work: () => Promise<T>): Promise<T> {
  const trx = await db.connection('owner').transaction()
  try {
    for (const statement of statements) await trx.rawQuery(statement)
    return await work()
  } finally {
    await trx.rollback()
  }
}

const existing = async (tables: readonly string[]) => {
  const { rows: found } = await db
    .connection('owner')
    .rawQuery(`select relname from pg_class where relkind in ('r', 'p') and relname = any(?)`, [
      [...tables],
    ])
  return found.map(({ relname }: { relname: string }) => relname)
}

test.group('Payments while other parts are down', (group) => {
  group.setup(async () => {
    const region = await openRegion('outage-andijon', '1703', ['Asaka'])
    paynet = await openPaynet(region)
    payer = await inRegion(() => anAccount({ divisionId: region.divisions.Asaka! }))
  })

  test('billing blocked altogether: checking and paying go on at once', async ({ assert }) => {
    const tables = await existing(OF_BILLING)
    assert.includeMembers(tables, ['billing_runs', 'charges', 'invoices'])
    const before = await balance()
    const locks = tables.map((table: string) => `lock table ${table} in access exclusive mode`)
    await whileLocked(locks, async () => {
      const [checked, checkMs] = await timed(() => check())
      assert.equal(checked.status, 200)
      assert.exists(checked.body.result)
      const [paid, payMs] = await timed(() => pay(++last))
      assert.exists(paid.body.result, paid.text)
      assert.isBelow(Math.max(checkMs, payMs), AT_ONCE_MS)
    })
    assert.equal(await balance(), before - SUM)
  }).timeout(30_000)

  test('an account that somebody holds: "come again" within the time, and paid once after', async ({
    assert,
  }) => {
    const before = await balance()
    const reference = ++last
    const lock = `select 1 from balances where account_id = ${payer.id}
                     and tenant_id = ${paynet.region.id} for update`
    const tenant = `select set_config('app.tenant_id', '${paynet.region.id}', true)`
    await whileLocked([tenant, lock], async () => {
      const [refused, tookMs] = await timed(() => pay(reference))
      assert.exists(refused.body.error, refused.text)
      assert.isBelow(tookMs, PROVIDER_WAITS_MS)
      const [checked, checkMs] = await timed(() => check())
      assert.exists(checked.body.result)
      assert.isBelow(checkMs, AT_ONCE_MS)
    })
    const inAnHour = clock.now().plus({ hours: 1 }).toISO()
    const watch = () => clock.at(inAnHour, () => watchIntake(paynet.region.id))
    await watch()
    assert.exists(await inRegion(() => cutsHeldSince(inAnHour)))

    const paid = await pay(reference)
    assert.exists(paid.body.result, paid.text)
    assert.equal(await balance(), before - SUM)
    await watch()
    const hold = (await inRegion(cutHolds)).find(({ cause }) => cause === 'calls')
    assert.isString(hold!.to)
  }).timeout(60_000)

  test('Redis killed in the middle: nobody who pays notices', async ({ assert }) => {
    const probe = await listen(createServer())
    const port = portOf(probe)
    probe.close()
    await once(probe, 'close')
    const redis = spawn(
      'redis-server',
      ['--port', String(port), '--save', '', '--bind', '127.0.0.1'],
      {
        stdio: 'ignore',
      }
    )
    await answersOn(port)
    const web = await startServer(env.get('DB_PORT'), { REDIS_URL: `redis://127.0.0.1:${port}` })
    const there = { ...paynet, port: web.port }
    try {
      assert.exists((await pay(++last, there)).body.result)
      redis.kill('SIGKILL')
      await once(redis, 'exit')
      for (let n = 0; n < 3; n++) {
        const [checked, checkMs] = await timed(() => check(there))
        const [paid, payMs] = await timed(() => pay(++last, there))
        assert.exists(checked.body.result)
        assert.exists(paid.body.result, paid.text)
        assert.isBelow(Math.max(checkMs, payMs), AT_ONCE_MS)
      }
    } finally {
      redis.kill('SIGKILL')
      web.server.kill('SIGKILL')
      await web.died
    }
  })
    .skip(() => spawnSync('redis-server', ['--version']).status !== 0, 'no redis-server here')
    .timeout(60_000)
})

async function answersOn(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const isUp = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (isUp) return
    await pause(50)
  }
}

test.group('Cuts held while payments are on their way', (group) => {
  let tenantId = 0
  const inPlace = <T>(work: () => Promise<T>) => asTenant(tenantId, work)
  const at = (moment: string) => clock.at(moment, () => watchIntake(tenantId))
  const heldAt = (moment: string) => inPlace(() => cutsHeldSince(moment))
  const MORNING = '2026-03-17T09:00:00+05:00'

  group.each.setup(async () => {
    tenantId = (await openRegion(`holds-${++last}`, '1703', ['Asaka'])).id
  })

  const call = () =>
    inPlace(() =>
      affect(
        `insert into provider_calls (tenant_id, adapter, request_id, http_method, peer, headers,
                                     body, body_sha256, received_at)
         values (:tenant, 'paynet', 'r', 'POST', '::1', '{}', '', '', :at)`,
        { at: MORNING }
      )
    )

  test('a call without an answer holds them from when it came, and a day after', async ({
    assert,
  }) => {
    await call()
    await at('2026-03-17T09:20:00+05:00')
    assert.isNull(await heldAt('2026-03-17T09:20:00+05:00'))
    for (let n = 0; n < 2; n++) await at('2026-03-17T09:31:00+05:00')
    assert.equal(await heldAt('2026-03-17T12:00:00+05:00'), new Date(MORNING).toISOString())
    assert.lengthOf(await inPlace(cutHolds), 1)

    await inPlace(() =>
      affect(
        `update provider_calls set answered_at = received_at, outcome = 'paid'
          where tenant_id = :tenant`
      )
    )
    await at('2026-03-17T13:00:00+05:00')
    assert.isNotNull(await heldAt('2026-03-18T12:59:00+05:00'))
    assert.isNull(await heldAt('2026-03-18T13:00:01+05:00'))
    const trail = await inPlace(() =>
      one<{ actions: string }>(
        `select string_agg(action, ' ' order by id) as actions from audit_log
          where tenant_id = :tenant and subject_kind = 'cut_hold'`
      )
    )
    assert.equal(trail!.actions, 'cut_hold.begun cut_hold.ended')
  })

  test('an announcement of a payment that nobody passes on holds them too', async ({ assert }) => {
    await inPlace(() =>
      affect(
        `insert into outbox (tenant_id, topic, payload, created_at)
         values (:tenant, 'payments.recorded', '{}', :at)`,
        { at: MORNING }
      )
    )
    await at('2026-03-17T10:00:00+05:00')
    assert.equal((await inPlace(cutHolds))[0]!.cause, 'announcements')
  })

  test('what people hold, people end', async ({ assert }) => {
    const reason = 'the server moves to another hall'
    await clock.at(MORNING, () =>
      inPlace(() => holdCuts({ cause: 'people', reason, from: MORNING }))
    )
    await at('2026-03-17T10:00:00+05:00')
    const [hold] = await inPlace(cutHolds)
    assert.include(hold, { cause: 'people', reason, to: null })
    const end = () =>
      clock.at('2026-03-17T11:00', () => inPlace(() => endHold({ holdId: hold!.id, reason })))
    await end()
    assert.isNull(await heldAt('2026-03-17T11:00:01+05:00'))
    await assert.rejects(end, /E_CUTS_NOT_HELD/)
  })
})
