import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import type { HoldCause } from '#payments/queries/intake_troubles'

type Hold = { cause: HoldCause; reason: string | null; from: string; count?: number }

/**
 * Holds automatic cuts from a moment on. One hold of a cause at a time: a second one only brings the
 * count of the first up to date.
 */
export async function holdCuts({ cause, reason, from, count }: Hold): Promise<void> {
  const facts = JSON.stringify(count === undefined ? {} : { count })
  const begun = await one<{ id: string; isNew: boolean }>(
    `insert into cut_holds (tenant_id, cause, reason, facts, held_from, begun_by)
     values (:tenant, :cause, :reason, :facts::jsonb, :from, :by)
     on conflict (tenant_id, cause) where held_to is null
       do update set facts = excluded.facts
     returning id, xmax = 0 as "isNew"`,
    { cause, reason, facts, from, by: actorText() }
  )
  if (!begun!.isNew) return
  await audit({
    action: 'cut_hold.begun',
    subject: { kind: 'cut_hold', id: begun!.id },
    ...(reason ? { reason } : {}),
    after: { cause, from, count },
  })
}

type End = { holdId: string; reason: string | null; to?: string }

/**
 * Ends a hold, now or at a moment to come: payments of the last hours may still be on their way.
 *
 * @throws E_CUTS_NOT_HELD
 */
export async function endHold({ holdId, reason, to }: End): Promise<void> {
  const now = clock.now().toISO()
  const ended = await affect(
    `update cut_holds set held_to = greatest(held_from, :to::timestamptz)
      where tenant_id = :tenant and id = :holdId and (held_to is null or held_to > :now)`,
    { holdId, to: to ?? now, now }
  )
  if (ended === 0) throw new DomainException('E_CUTS_NOT_HELD', {}, 404)
  await audit({
    action: 'cut_hold.ended',
    subject: { kind: 'cut_hold', id: holdId },
    ...(reason ? { reason } : {}),
    after: { to: to ?? now },
  })
}
