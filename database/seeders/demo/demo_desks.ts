import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import type { IsoDate } from '#shared/kernel/calendar'
import { closeShift } from '#payments/actions/close_shift'
import { openDesk } from '#payments/actions/open_desk'
import { openShift } from '#payments/actions/open_shift'
import { takeCash, type Cash } from '#payments/actions/take_cash'
import type { Denomination } from '#payments/rules/count_drawer'
import { deskDrawer } from '#payments/queries/desk_drawer'
import { denominations } from '#payments/queries/denominations'
import { openShiftOf } from '#payments/queries/open_shift_of'
import { shiftTotals } from '#payments/queries/shift_totals'
import { drawerMinor } from '#payments/rules/drawer_minor'
import type { DemoRegion } from '#database/seeders/demo/open_demo_region'

const TITLE = '1-kassa'
const cashierOf = (divisionId: number) =>
  ({ kind: 'command', id: null, name: `kassir ${divisionId}` }) as const

/** A day at the desks of the demo: shifts are opened, people pay, drawers are counted and delivered. */
export async function atTheDemoDesks(region: DemoRegion, day: IsoDate, work: () => Promise<void>) {
  for (const { id } of region.districts) await clock.at(`${day}T08:30`, () => begin(region, id))
  await work()
  for (const { id } of region.districts) await clock.at(`${day}T18:30`, () => end(region, id, day))
}

/** Takes money at the desk of the account's division; inside a tenant scope. */
export async function takeAtDemoDesk(cash: Cash) {
  const account = await one<{ divisionId: number }>(
    `select division_id as "divisionId" from personal_accounts
      where tenant_id = :tenant and id = :accountId`,
    { accountId: cash.accountId }
  )
  return asActor(cashierOf(account!.divisionId), () => takeCash(cash))
}

function begin({ tenantId }: DemoRegion, divisionId: number) {
  return asTenant(tenantId, () =>
    asActor(cashierOf(divisionId), async () => {
      const desk = await one<{ id: number }>(
        `select id from cash_desks where tenant_id = :tenant and division_id = :divisionId`,
        { divisionId }
      )
      const deskId = desk?.id ?? (await openDesk({ divisionId, title: TITLE }))
      await openShift({ deskId, floatMinor: await deskDrawer(deskId) })
    })
  )
}

function end({ tenantId }: DemoRegion, divisionId: number, day: IsoDate) {
  const actor = cashierOf(divisionId)
  return asTenant(tenantId, () =>
    asActor(actor, async () => {
      const shift = await openShiftOf(`${actor.kind}:${actor.name}`)
      const lies = drawerMinor(shift!.floatMinor, await shiftTotals(shift!.id))
      await closeShift({
        shiftId: shift!.id,
        counts: inPieces(lies, await denominations(day)),
        delivery: lies > 0n ? { amountMinor: lies, number: `I-${day}` } : null,
        overseer: false,
      })
    })
  )
}

/** A sum in the fewest notes and coins. */
function inPieces(sum: bigint, known: readonly Denomination[]): Record<string, number> {
  const pieces: Record<string, number> = {}
  let rest = sum
  for (const { code, valueMinor } of known) {
    pieces[code] = Number(rest / valueMinor)
    rest %= valueMinor
  }
  return pieces
}
