import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import server from '@adonisjs/core/services/server'
import type { BookedPayment, Stage } from 'hisob-adapter-kit'
import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { closePeriod } from '#ledger/actions/close_period'
import { reopenPeriod } from '#ledger/actions/reopen_period'
import { listen, portOf } from '#tests/support/payments/server_process'
import type { Region } from '#tests/support/world'

export type StagedServer = { port: number; stage: Stage; close(): void }

/** The application behind a door of its own, whose clock a play may move. */
export async function openStage(region: Region, divisionId: number): Promise<StagedServer> {
  let movedMs = 0
  const handle = server.handle.bind(server)
  const door = await listen(
    createServer((request: IncomingMessage, response: ServerResponse) => {
      if (movedMs === 0) return void handle(request, response)
      const then = clock.now().plus({ milliseconds: movedMs }).toISO()
      return void clock.at(then, () => Promise.resolve(handle(request, response)))
    })
  )
  const month = { divisionId, period: clock.period() }
  const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
  return {
    port: portOf(door),
    close: () => void door.close(),
    stage: {
      moveClock: (ms) => Promise.resolve(void (movedMs = ms)),
      closeMonth: async () => void (await inRegion(() => closePeriod(month))),
      reopenMonth: async () =>
        void (await inRegion(() => reopenPeriod({ ...month, reason: 'conformance' }))),
      booked: (references) => inRegion(() => standing(references)),
    },
  }
}

async function standing(references: readonly string[]): Promise<BookedPayment[]> {
  const found = await rows<{ reference: string; amountMinor: string }>(
    `select p.reference, p.amount_minor::text as "amountMinor"
       from payments p
       left join payment_reversals r on r.tenant_id = :tenant and r.payment_id = p.payment_id
      where p.tenant_id = :tenant and p.reference = any(:references) and r.payment_id is null`,
    { references: [...references] }
  )
  return found.map((one) => ({ ...one, amountMinor: BigInt(one.amountMinor) }))
}
