import { execFileSync } from 'node:child_process'
import { test } from '@japa/runner'
import { Redis } from 'ioredis'
import { one } from '#shared/database/sql'
import { runProgress } from '#billing/queries/run_progress'
import { statementRelay } from '#tests/support/billing/statement_relay'
import { TwinRegions } from '#tests/support/billing/twin_regions'
import { startWorker } from '#tests/support/billing/worker_process'

/** Nightly: `SWEEP=1` strikes before every statement; else before every sixth. */
const STEP = Number(process.env.SWEEP ?? 6)
/** More than a chunk's transaction has; the sweep ends by itself where nothing is left to strike. */
const MOST = 120

let twins: TwinRegions

test.group('A billing run, struck in the middle', (group) => {
  group.setup(async () => {
    twins = await TwinRegions.open(['egizak1', 'egizak2'], ['1761', '1762'])
  })

  test('its worker is killed before one statement after another', async ({ assert }) => {
    let struck = 0
    for (let n = 0; n < MOST; n += STEP) {
      const runId = await twins.nextRun()
      const isStruck = await strikeBefore(n, runId)
      assert.isNull(await twins.difference(), `struck before statement ${n}`)
      if (!isStruck) break
      struck += 1
    }
    assert.isAbove(struck, 3)
  }).timeout(600_000)

  test('a process of the database is killed, and all connections with it', async ({ assert }) => {
    await twins.nextRun()
    const relay = await statementRelay()
    const worker = startWorker({ DB_PORT: String(relay.port) })
    const { pid } = (await twins.rough.in(() =>
      one<{ pid: number }>('select pg_backend_pid() as pid')
    ))!
    await new Promise<void>((strike) => relay.before(9, strike))
    execFileSync('kill', ['-9', String(pid)])
    relay.close()
    await worker.kill()
    await databaseIsBack()
    assert.isNull(await twins.difference())
  }).timeout(120_000)

  test('Redis forgets everything', async ({ assert }) => {
    const runId = await twins.nextRun()
    const redis = new Redis(process.env.REDIS_URL!)
    const worker = startWorker({ REDIS_URL: process.env.REDIS_URL! })
    await redis.flushall()
    while ((await twins.rough.in(() => runProgress(runId)))!.status !== 'done') {
      await redis.flushall()
      await new Promise((next) => setTimeout(next, 50))
    }
    await worker.kill()
    redis.disconnect()
    assert.isNull(await twins.difference())
  })
    .timeout(60_000)
    .skip(!process.env.REDIS_URL, 'no Redis on this machine')
})

/** False when the run was over before so many statements were said. */
async function strikeBefore(n: number, runId: string): Promise<boolean> {
  const relay = await statementRelay()
  const worker = startWorker({ DB_PORT: String(relay.port) })
  const struck = new Promise<boolean>((strike) => relay.before(n, () => strike(true)))
  const isStruck = await Promise.race([struck, over(runId)])
  await worker.kill()
  relay.close()
  return isStruck
}

async function over(runId: string): Promise<false> {
  while ((await twins.rough.in(() => runProgress(runId)))!.status !== 'done') {
    await new Promise((next) => setTimeout(next, 50))
  }
  return false
}

/** Every pool of this process has lost its connections: it asks until the recovery is over. */
async function databaseIsBack() {
  for (let patience = 200; patience > 0; patience--) {
    const isBack = await twins.calm
      .in(() => one('select 1'))
      .then(
        () => true,
        () => false
      )
    if (isBack) return
    await new Promise((next) => setTimeout(next, 100))
  }
}
