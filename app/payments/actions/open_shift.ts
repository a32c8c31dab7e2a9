import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { actorText, currentActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { formatAmount } from '#shared/documents/format'
import { audit } from '#administration/actions/audit'
import { postDrawer } from '#payments/actions/post_drawer'
import { deskDrawer } from '#payments/queries/desk_drawer'
import { lockDesk, type Desk } from '#payments/queries/lock_desk'
import { openShiftAt, openShiftOf } from '#payments/queries/open_shift_of'

export type ShiftOpening = {
  deskId: number
  /** What the cashier counts in the drawer before the first payer. */
  floatMinor: bigint
  /** Number of the document by which change money was brought, when more lies there than was left. */
  document?: string | null
  /** Why it differs from what was left, where no document says so. */
  reason?: string | null
}

/**
 * Opens the shift of the one who acts, one at a desk and one of a person at a time. What he finds is
 * compared with what the last shift left; a difference is booked before the first payment.
 *
 * @throws E_DESK_IN_WORK · E_SHIFT_ALREADY_OPEN · E_FLOAT_DIFFERS · what lockDesk throws
 */
export async function openShift(opening: ShiftOpening): Promise<string> {
  const desk = await lockDesk(opening.deskId)
  if (await openShiftAt(desk.id)) throw new DomainException('E_DESK_IN_WORK')
  if (await openShiftOf(actorText())) throw new DomainException('E_SHIFT_ALREADY_OPEN')
  const leftMinor = await deskDrawer(desk.id)
  const difference = opening.floatMinor - leftMinor
  if (difference !== 0n && !told(opening)) {
    throw new DomainException('E_FLOAT_DIFFERS', { left: formatAmount(leftMinor, 'uz-Latn') })
  }
  const shiftId = await insertShift(desk, leftMinor)
  if (difference !== 0n) await bookDifference({ opening, desk, shiftId, difference })
  await audit({
    action: 'shift.opened',
    subject: { kind: 'shift', id: shiftId },
    after: { desk: desk.title, leftMinor, foundMinor: opening.floatMinor },
  })
  return shiftId
}

function told({ document, reason }: ShiftOpening): boolean {
  return Boolean(document) || Boolean(reason)
}

async function insertShift(desk: Desk, floatMinor: bigint): Promise<string> {
  const row = await one<{ id: string }>(
    `insert into cashier_shifts (tenant_id, desk_id, division_id, cashier, cashier_name, opened_at,
                                 opened_on, float_minor)
     values (:tenant, :deskId, :divisionId, :cashier, :name, :at, :on, :floatMinor) returning id`,
    {
      deskId: desk.id,
      divisionId: desk.divisionId,
      cashier: actorText(),
      name: currentActor().name,
      at: clock.now().toISO(),
      on: clock.today(),
      floatMinor,
    }
  )
  return row!.id
}

type Difference = { opening: ShiftOpening; desk: Desk; shiftId: string; difference: bigint }

/** Change money that was brought has its document; else it is more or less than it should be. */
async function bookDifference({ opening, desk, shiftId, difference }: Difference) {
  const { document, reason } = opening
  const isBrought = difference > 0n && Boolean(document)
  const kind = difference < 0n ? 'short' : isBrought ? 'change' : 'over'
  await postDrawer({
    ...{ kind, shiftId, amountMinor: difference },
    deskId: desk.id,
    divisionId: desk.divisionId,
    number: document || '—',
    reason: reason || document || '—',
  })
}
