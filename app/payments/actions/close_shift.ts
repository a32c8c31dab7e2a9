import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { numberDocument } from '#administration/actions/number_document'
import { postDrawer } from '#payments/actions/post_drawer'
import { Z_REPORT_SERIES } from '#payments/cash_desk'
import type { Counts } from '#payments/rules/count_drawer'
import { denominations } from '#payments/queries/denominations'
import { openShift } from '#payments/queries/open_shift_of'
import { shiftInLedger } from '#payments/queries/shift_in_ledger'
import { shiftTotals } from '#payments/queries/shift_totals'
import { countDrawer } from '#payments/rules/count_drawer'
import { drawerMinor } from '#payments/rules/drawer_minor'
import type { Shift } from '#payments/shift'

export type ShiftClosing = {
  shiftId: string
  /** How many of each note and coin lie in the drawer. */
  counts: Counts
  /** Why more or less was counted than there should be. */
  reason?: string | null
  /** What goes to the bank at once, and its document. */
  delivery?: { amountMinor: bigint; number: string } | null
  overseer: boolean
}

/**
 * Counts the drawer, books what is over or short, and closes the shift for good under the next number
 * of its Z report. What is not delivered stays for the next shift of the desk.
 *
 * @throws E_SHIFT_NOT_OPEN · E_SHIFT_OF_ANOTHER · E_DRAWER_COUNT · E_SHIFT_DIFFERS ·
 *   E_DRAWER_TOO_LITTLE · E_PERIOD_CLOSED
 */
export async function closeShift(closing: ShiftClosing): Promise<string> {
  const shift = await openShift(closing.shiftId, 'update')
  if (!shift) throw new DomainException('E_SHIFT_NOT_OPEN')
  if (shift.cashier !== actorText() && !closing.overseer) {
    throw new DomainException('E_SHIFT_OF_ANOTHER')
  }
  const countedMinor = countDrawer(closing.counts, await denominations(clock.today()))
  if (countedMinor === null) throw new DomainException('E_DRAWER_COUNT')
  const expectedMinor = drawerMinor(shift.floatMinor, await shiftTotals(shift.id))
  await bookDifference(shift, countedMinor - expectedMinor, closing.reason)
  const leftMinor = await deliver(shift, countedMinor, closing.delivery ?? null)
  return finish(shift, closing, { expectedMinor, countedMinor, leftMinor })
}

async function bookDifference(shift: Shift, difference: bigint, reason?: string | null) {
  if (difference === 0n) return
  if (!reason) throw new DomainException('E_SHIFT_DIFFERS')
  await postDrawer({
    kind: difference > 0n ? 'over' : 'short',
    ...{ shiftId: shift.id, amountMinor: difference, number: '—', reason },
    deskId: shift.deskId,
    divisionId: shift.divisionId,
  })
}

async function deliver(shift: Shift, countedMinor: bigint, delivery: ShiftClosing['delivery']) {
  if (!delivery) return countedMinor
  const { amountMinor, number } = delivery
  if (amountMinor > countedMinor) throw new DomainException('E_DRAWER_TOO_LITTLE')
  await postDrawer({
    ...{ kind: 'delivery', shiftId: shift.id, amountMinor: -amountMinor, number, reason: number },
    deskId: shift.deskId,
    divisionId: shift.divisionId,
  })
  return countedMinor - amountMinor
}

type Figures = { expectedMinor: bigint; countedMinor: bigint; leftMinor: bigint }

async function finish(shift: Shift, { counts, reason }: ShiftClosing, figures: Figures) {
  const gained = await shiftInLedger(shift.id)
  if (shift.floatMinor + gained !== figures.leftMinor) {
    throw new Error(`Shift ${shift.id} leaves ${figures.leftMinor}, the ledger says ${gained}`)
  }
  const totals = await shiftTotals(shift.id)
  const { divisionId } = shift
  const number = await numberDocument({ kind: Z_REPORT_SERIES, divisionId, on: shift.openedOn })
  await affect(UPDATE, {
    ...figures,
    ...{ id: shift.id, number, by: actorText(), at: clock.now().toISO(), note: reason ?? null },
    counts: JSON.stringify(counts),
    totals: JSON.stringify(totals, (_, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value
    ),
  })
  await audit({
    action: 'shift.closed',
    subject: { kind: 'shift', id: shift.id },
    ...(reason ? { reason } : {}),
    after: { number, ...figures },
  })
  return number
}

const UPDATE = `
  update cashier_shifts
     set status = 'closed', number = :number, closed_at = :at, closed_by = :by,
         expected_minor = :expectedMinor, counted_minor = :countedMinor, left_minor = :leftMinor,
         counts = :counts::jsonb, totals = :totals::jsonb, note = :note
   where tenant_id = :tenant and id = :id`
