import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'
import type { Order } from '#tests/bench/billing_workers'

/**
 * A worker of the bench in a process of its own: starts the application, which tells that it is ready, and
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

type Of<Kind extends Order['kind']> = Extract<Order, { kind: Kind }>
type Orders = { [Kind in Order['kind']]: (order: Of<Kind>) => Promise<unknown> }

const inTenant = async (tenantId: number, work: () => Promise<unknown>) => {
  const { asTenant } = await import('#shared/tenancy/as_tenant')
  return asTenant(tenantId, work)
}

/** As if the month after the billed one were over: what was billed is overdue by then. */
const whenOverdue = async (work: () => Promise<unknown>) => {
  const { clock } = await import('#shared/clock')
  return clock.at('2026-12-15T10:00', work)
}

const ORDERS: Orders = {
  async plan({ tenantId, divisionId, period }) {
    const { planRun } = await import('#billing/actions/plan_run')
    const { startRun } = await import('#billing/actions/start_run')
    await inTenant(tenantId, async () => {
      const { runId } = await planRun({ divisionId, period, consumerClass: 'household' })
      await startRun(runId)
    })
  },
  async advance({ tenantId }) {
    const { rows } = await import('#shared/database/sql')
    const { asTenant } = await import('#shared/tenancy/as_tenant')
    const { advanceRun } = await import('#billing/actions/advance_run')
    const running = await asTenant(tenantId, () =>
      rows<{ id: string }>(
        `select id from billing_runs where tenant_id = :tenant and status = 'running'`
      )
    )
    for (const { id } of running) await advanceRun(tenantId, id)
  },
  async compare({ tenantId }) {
    const { compareRuns } = await import('#billing/actions/compare_runs')
    await compareRuns(tenantId)
  },
  async one_by_one({ tenantId, period, accounts }) {
    const { billOneByOne } = await import('#tests/bench/bill_one_by_one')
    for (let id = 1; id <= accounts; id++) await inTenant(tenantId, () => billOneByOne(id, period))
  },
  async plan_penalties({ tenantId, divisionId, period }) {
    const { planPenaltyRun } = await import('#billing/actions/plan_penalty_run')
    const { movePenaltyRun } = await import('#billing/actions/move_penalty_run')
    await whenOverdue(() =>
      inTenant(tenantId, async () => {
        const { runId } = await planPenaltyRun({ divisionId, period, consumerClass: 'household' })
        await movePenaltyRun(runId, 'start')
      })
    )
  },
  async penalties({ tenantId }) {
    const { advancePenaltyRuns } = await import('#billing/actions/advance_penalty_runs')
    await whenOverdue(() => advancePenaltyRuns(tenantId))
  },
  async freeze({ tenantId, divisionId, period }) {
    const { freezePeriod } = await import('#ledger/actions/freeze_period')
    await inTenant(tenantId, () => freezePeriod({ divisionId, period }))
  },
  async sheet({ tenantId, sheetId }) {
    const { recordSheet } = await import('#metering/actions/record_sheet')
    await recordSheet(tenantId, sheetId)
  },
  async statements({ tenantId }) {
    const { advanceStatements } = await import('#payments/actions/advance_statements')
    await advanceStatements(tenantId)
  },
  async open_paynet({ tenantId }) {
    const { openChannel } = await import('#payments/actions/open_channel')
    const settings = { serviceId: '17' }
    return inTenant(tenantId, async () => {
      const { login, password } = await openChannel({
        ...{ adapter: 'paynet', settings, networks: ['127.0.0.0/8'] },
      })
      return { login, password }
    })
  },
  async verify({ tenantId, since }) {
    const { checkLedger } = await import('#ledger/actions/check_ledger')
    await inTenant(tenantId, () => checkLedger({ since }))
  },
}

function carryOut(order: Order): Promise<unknown> {
  return (ORDERS[order.kind] as (one: Order) => Promise<unknown>)(order)
}

function listen() {
  process.on('message', (order: Order) => {
    const before = process.cpuUsage()
    carryOut(order).then(
      (told) => {
        const { user, system } = process.cpuUsage(before)
        const maxRssMb = process.resourceUsage().maxRSS / 1024
        process.send!({ nodeMs: (user + system) / 1000, maxRssMb, told })
      },
      (error: Error) => process.send!({ error: error.stack })
    )
  })
}

// The start loads what `start/` declares (settings, series, rules of closing), then tells the parent.
await app.start(listen)
