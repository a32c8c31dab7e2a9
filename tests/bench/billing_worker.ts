import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'
import type { Order } from '#tests/bench/billing_workers'

/**
 * A worker of the bench in a process of its own: boots the application, tells that it is ready, and
 * carries out each order, answering the CPU that this process spent on it in milliseconds.
 */
const APP_ROOT = new URL('../../', import.meta.url)

const app = new Ignitor(APP_ROOT, { importer: (path) => import(path) })
  .tap((booting) =>
    booting.booting(async () => {
      await import('#start/env')
    })
  )
  .createApp('console')

await app.init()
await app.boot()

async function plan({ tenantId, divisionId, period }: Extract<Order, { kind: 'plan' }>) {
  const { asTenant } = await import('#shared/tenancy/as_tenant')
  const { planRun } = await import('#billing/actions/plan_run')
  const { startRun } = await import('#billing/actions/start_run')
  await asTenant(tenantId, async () => {
    const { runId } = await planRun({ divisionId, period, consumerClass: 'household' })
    await startRun(runId)
  })
}

async function carryOut(order: Order) {
  if (order.kind === 'plan') return plan(order)
  const { advanceRuns } = await import('#billing/actions/advance_runs')
  await advanceRuns(order.tenantId)
}

process.on('message', (order: Order) => {
  const before = process.cpuUsage()
  carryOut(order).then(
    () => {
      const { user, system } = process.cpuUsage(before)
      process.send!({ nodeMs: (user + system) / 1000 })
    },
    (error: Error) => process.send!({ error: error.stack })
  )
})
process.send!({ nodeMs: 0 })
