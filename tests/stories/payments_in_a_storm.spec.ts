import { existsSync } from 'node:fs'
import { test } from '@japa/runner'
import type { Assert } from '@japa/assert'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { openRegion } from '#tests/support/open_region'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { greyDatabase } from '#tests/support/payments/grey_database'
import { payersAtOnce, type Storm } from '#tests/support/payments/payers_at_once'
import { invoke, openPaynet, type PaynetClient } from '#tests/support/payments/paynet_client'
import { startServer, type ServerProcess } from '#tests/support/payments/server_process'
import { gateway } from '#config/payments'
import env from '#start/env'

const PAYERS = 8
/** Nightly three times: a database may take half a minute to look through its files. */
const CRASHES = process.env.SWEEP ? 3 : 1
/** What an answer may take under two busy processors, beyond what the gateway promises itself. */
const MOST_MS = gateway.answerWithinMs + 3_000
/** After so long every pool has let go of what it could not open. */
const HEALS_WITHIN_MS = 10_000
const SUM = 1_000_00n

let paynet: PaynetClient
let account: TestAccount
let from = 66_000_000_000n

const inRegion = <T>(work: () => Promise<T>) => asTenant(paynet.region.id, work)
const pause = (ms: number) => new Promise((next) => setTimeout(next, ms))

const storm = (client: () => PaynetClient) =>
  payersAtOnce({ client, account: account.number, payers: PAYERS, from: (from += 1_000_000n) })

/** Every acknowledged payment is stored, once, and nothing else is; the books are in order. */
async function standAll({ acknowledged }: Storm, assert: Assert) {
  const stored = await inRegion(() =>
    rows<{ reference: string }>(
      `select reference from payments where tenant_id = :tenant and account_id = :id
        order by reference`,
      { id: account.id }
    )
  )
  const references = acknowledged.toSorted((a, b) => Number(a - b)).map(String)
  assert.isAbove(references.length, PAYERS)
  assert.equal(new Set(references).size, references.length)
  assert.deepEqual(
    stored.map(({ reference }) => reference),
    references
  )
  const { balanceMinor } = (await inRegion(() => balanceOf(account.id)))!
  assert.equal(balanceMinor, -SUM * BigInt(references.length))
  assert.deepEqual((await inRegion(verifyLedger)).faults, [])
}

const slowest = ({ tookMs }: Storm) => Math.max(...tookMs)

test.group('Payments while the database fails', (group) => {
  let web: ServerProcess
  const throughWeb = () => ({ ...paynet, port: web.port })

  group.setup(async () => {
    const region = await openRegion('storm-buxoro', '1706', ['Gazli'])
    paynet = await openPaynet(region)
  })
  group.each.setup(async () => {
    account = await inRegion(() => anAccount({ divisionId: paynet.region.divisions.Gazli! }))
  })
  group.each.teardown(async () => {
    web.server.kill('SIGKILL')
    await web.died
  })

  test('F01, F02: its processes are killed under eight payers: it recovers from its log', async ({
    assert,
  }) => {
    web = await aServerAt(env.get('DB_PORT'))
    const paying = storm(throughWeb)
    for (let times = 0; times < CRASHES; times++) {
      await pause(700)
      process.kill(await victim(), 'SIGKILL')
      await databaseIsBack()
    }
    await pause(700)
    await paying.end()
    assert.isAbove(paying.turnedAway, 0)
    assert.isBelow(slowest(paying), MOST_MS)
    await standAll(paying, assert)
  })
    .timeout(CRASHES * 80_000)
    .skip(() => !isOnThisMachine(), 'the database runs on another machine')

  test('F05: it swallows its answers and keeps the connections: answered in time, healed without a restart', async ({
    assert,
  }) => {
    const grey = await greyDatabase()
    web = await aServerAt(grey.port)
    const paying = storm(throughWeb)
    await pause(800)
    grey.swallow()
    await pause(5_000)
    grey.heal()
    const healedAt = performance.now()
    const answered = paying.acknowledged.length
    while (paying.acknowledged.length === answered) await pause(20)
    assert.isBelow(performance.now() - healedAt, HEALS_WITHIN_MS)
    await pause(700)
    await paying.end()
    grey.close()
    assert.isAbove(paying.turnedAway, 0)
    assert.isBelow(slowest(paying), MOST_MS)
    await standAll(paying, assert)
  }).timeout(60_000)

  test('F06: each of its answers takes 200 ms more: payments are still made in time', async ({
    assert,
  }) => {
    const grey = await greyDatabase()
    web = await aServerAt(grey.port)
    grey.slow(200)
    const paying = storm(throughWeb)
    await pause(8_000)
    const whenSlow = paying.acknowledged.length
    grey.heal()
    await paying.end()
    grey.close()
    assert.isAbove(whenSlow, 0)
    assert.isBelow(slowest(paying), MOST_MS)
    await standAll(paying, assert)
  }).timeout(60_000)

  test('F41: the server is killed under eight payers and started again', async ({ assert }) => {
    web = await aServerAt(env.get('DB_PORT'))
    const paying = storm(throughWeb)
    for (let times = 0; times < CRASHES; times++) {
      await pause(1_000)
      const dying = web
      dying.server.kill('SIGKILL')
      await dying.died
      web = await aServerAt(env.get('DB_PORT'))
    }
    await pause(700)
    await paying.end()
    assert.isAbove(paying.turnedAway, 0)
    await standAll(paying, assert)
  }).timeout(90_000)
})

/** A server that has loaded all that a payment needs. */
async function aServerAt(databasePort: number): Promise<ServerProcess> {
  const server = await startServer(databasePort)
  const client = { ...paynet, port: server.port }
  while (!(await invoke(client, 'CheckTransaction', { transactionId: ++from })).body.result) {
    await pause(50)
  }
  return server
}

/** A process of the database that serves somebody else at this moment. */
async function victim(): Promise<number> {
  const found = await inRegion(() =>
    one<{ pid: number }>(
      `select pid from pg_stat_activity
        where datname = current_database() and usename = 'app_rw' and pid <> pg_backend_pid()
        order by state = 'active' desc, query_start desc limit 1`
    )
  )
  return found!.pid
}

function isOnThisMachine(): boolean {
  return ['127.0.0.1', 'localhost'].includes(env.get('DB_HOST')) && existsSync('/proc/self')
}

async function databaseIsBack() {
  for (let patience = 1_200; patience > 0; patience--) {
    const isBack = await inRegion(() => one('select 1')).then(
      () => true,
      () => false
    )
    if (isBack) return
    await pause(50)
  }
  throw new Error('The database did not come back')
}
