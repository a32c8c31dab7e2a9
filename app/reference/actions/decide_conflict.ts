import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { currentActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import type { IsoDate } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { takeCentre } from '#reference/actions/take_centre'
import { receiveVersion } from '#reference/actions/receive_version'
import { lockConflict, type WrittenConflict } from '#reference/queries/conflicts'
import { lastReceipt } from '#reference/queries/receipts'

type Decision = {
  conflictId: string
  decision: 'keep' | 'take'
  reason: string
  /** From which day the centre's value holds; needed to take it. */
  from: IsoDate | null
}

/**
 * A person's word on a conflict: ours stays, or from a day on the centre's holds. What was is closed,
 * never removed.
 *
 * @throws E_CONFLICT_UNKNOWN · E_CONFLICT_DECIDED · E_CONFLICT_FROM · E_CONFLICT_NO_ROOM
 */
export async function decideConflict({ conflictId, decision, reason, from }: Decision) {
  await affect(`select pg_advisory_xact_lock(hashtext('reference'), :tenant)`)
  const conflict = await lockConflict(conflictId)
  if (!conflict) throw new DomainException('E_CONFLICT_UNKNOWN', {}, 404)
  if (conflict.status !== 'open') throw new DomainException('E_CONFLICT_DECIDED', {}, 409)
  if (decision === 'take') {
    if (from === null) throw new DomainException('E_CONFLICT_FROM')
    await takeCentre(conflict, from)
  }
  await writeDecision({ conflictId, decision, reason, from }, conflict)
  if (decision === 'take' && conflict.kind === 'plan') await receiveItsPrices()
}

async function writeDecision(
  { conflictId, decision, reason, from }: Decision,
  conflict: WrittenConflict
) {
  const { id } = currentActor()
  await affect(
    `update reference_conflicts
        set status = :status, decided_by = :by, decided_at = :now::timestamptz,
            decision_reason = :reason, effective_from = :from::date
      where tenant_id = :tenant and id = :conflictId`,
    {
      conflictId,
      status: decision === 'take' ? 'taken' : 'kept',
      by: id,
      now: clock.now().toISO(),
      reason,
      from: decision === 'take' ? from : null,
    }
  )
  await audit({
    action: 'reference.conflict_decided',
    subject: { kind: 'reference_conflict', id: conflictId },
    reason,
    before: { local: conflict.local },
    after: { decision, from, centre: conflict.centreAfter },
  })
}

/** Prices of the plan waited until its code was the centre's. */
async function receiveItsPrices() {
  const last = await lastReceipt()
  await receiveVersion({
    centre: last!.centre,
    number: last!.version,
    via: last!.via,
    keyId: last!.keyId,
  })
}
