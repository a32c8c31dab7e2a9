import { randomUUID } from 'node:crypto'
import { clock } from '#shared/clock'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { moveDrawer } from '#payments/actions/move_drawer'
import { openDesk } from '#payments/actions/open_desk'
import { takeCash } from '#payments/actions/take_cash'
import { openShiftOf } from '#payments/queries/open_shift_of'
import { shiftTotals } from '#payments/queries/shift_totals'
import { drawerMinor } from '#payments/rules/drawer_minor'
import type { Shift } from '#payments/shift'
import type { Audited, Stage } from '#tests/support/routes/audited/audited'
import { workAtDesk } from '#tests/support/payments/at_the_desk'

const because = { number: '12', reason: 'an order of the head' }

/** Something that the head of the region does himself. */
function asBoss<T>({ place, world }: Stage, work: (actor: string) => Promise<T>): Promise<T> {
  const id = world.samarqand.users.boss!
  return asTenant(place.tenantId, () =>
    asActor({ kind: 'user', id, name: 'boss' }, () => work(`user:${id}`))
  )
}

/** The head sits at a desk; his shift. */
export function seated(stage: Stage): Promise<Shift> {
  return asBoss(stage, async (actor) => {
    if (!(await openShiftOf(actor))) await workAtDesk(stage.place.divisionId, randomUUID())
    return (await openShiftOf(actor))!
  })
}

async function aFreeDesk(stage: Stage): Promise<number> {
  const { divisionId } = stage.place
  return asBoss(stage, () => openDesk({ divisionId, title: randomUUID() }))
}

async function closed(stage: Stage) {
  const { id, floatMinor } = await seated(stage)
  const lies = await asBoss(stage, async () => drawerMinor(floatMinor, await shiftTotals(id)))
  const difference = lies === 0n ? {} : { reason: 'counted by hand' }
  return { params: { id }, body: { counts: {}, ...difference } }
}

/** Cash desks, the shifts at them, and money given back. */
export const CASH: Record<string, Audited> = {
  'POST /payments/cash/desks': {
    leaves: 'cash_desk.opened',
    ask: ({ place }) => ({ body: { divisionId: place.divisionId, title: randomUUID() } }),
  },
  'POST /payments/cash/desks/:id/closing': {
    leaves: 'cash_desk.closed',
    ask: async (stage) => ({
      params: { id: await aFreeDesk(stage) },
      body: { reason: 'moved to another house' },
    }),
  },
  'POST /payments/cash/desks/:id/documents': {
    leaves: 'drawer.moved',
    ask: async (stage) => ({
      params: { id: (await seated(stage)).deskId },
      body: { ...because, kind: 'change', amount: '1000' },
    }),
  },
  'POST /payments/cash/documents/:id/reversal': {
    leaves: 'drawer.reversed',
    ask: async (stage) => {
      const { deskId } = await seated(stage)
      const change = { ...because, deskId, kind: 'change', amountMinor: 1000n } as const
      const id = await asBoss(stage, () => moveDrawer({ ...change, overseer: true }))
      return { params: { id }, body: { reason: 'a slip of the pen' } }
    },
  },
  'POST /payments/:id/return': {
    leaves: 'payment.reversed',
    ask: async (stage) => {
      await seated(stage)
      const payment = await asBoss(stage, () =>
        takeCash({
          accountId: stage.place.accountId,
          amountMinor: 1_000_00n,
          reference: randomUUID(),
          paidAt: clock.now().toISO(),
        })
      )
      return { params: { id: payment.id }, body: { reason: 'paid twice' } }
    },
  },
  'POST /payments/cash/shifts/:id/closing': { leaves: 'shift.closed', ask: closed },
  'POST /payments/cash/shifts/:id/correction': {
    leaves: 'drawer.moved',
    through: 'payments/actions/post_drawer',
  },
  'POST /payments/cash/desks/:id/shifts': {
    leaves: 'shift.opened',
    ask: async (stage) => ({ params: { id: await aFreeDesk(stage) }, body: { float: '0' } }),
  },
  'POST /payments/requests': {
    leaves: 'attempt.started',
    through: 'payments/actions/start_attempt',
  },
}
