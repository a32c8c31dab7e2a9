import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { actorText, currentActor } from '#shared/http/actor'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { audit } from '#administration/actions/audit'
import { DomainException } from '#shared/http/domain_exception'
import { BundleRefused } from '#reference/exceptions'
import { digestOf } from '#reference/publication/digest_of'
import type { VersionContent } from '#reference/publication/unpack_version'
import { applyChanges } from '#reference/actions/apply_changes'
import { writeConflicts } from '#reference/actions/write_conflicts'
import { contentOf } from '#reference/queries/content_of'
import { ownCentre } from '#reference/queries/own_centre'
import { planReceipt, type PlannedReceipt } from '#reference/queries/plan_receipt'
import { lastReceipt } from '#reference/queries/receipts'
import { contentOfVersion } from '#reference/queries/versions'

export type Via = 'deployment' | 'pull' | 'file' | 'command'

export type VersionName = { centre: string; number: number }

export type Received = {
  /** Null when everything was there already: then nothing at all was written. */
  receiptId: string | null
  rowsChanged: number
  conflicts: number
  digest: string
}

type Arrival = VersionName & { via: Via; keyId?: string | null }

/**
 * Applies a stored version to the tenant in work: adds, changes, closes; leaves what is local; writes
 * down what only a person can decide. Whole or not at all, and a second time nothing.
 *
 * @throws BundleRefused E_BUNDLE_OLDER · E_BUNDLE_CENTRE · E_BUNDLE_OVERLAP
 */
export async function receiveVersion(arrival: Arrival): Promise<Received> {
  const begun = performance.now()
  await affect(`select pg_advisory_xact_lock(hashtext('reference'), :tenant)`)
  await assertMayFollow(arrival)
  const content = await contentOfVersion(arrival.centre, arrival.number)
  const plan = await planReceipt(content.items)
  const seen = await wasReceived(arrival)
  if (seen && plan.apply.length === 0 && plan.conflicts.length === 0) {
    return { receiptId: null, rowsChanged: 0, conflicts: 0, digest: plan.digestBefore }
  }
  const rowsChanged = await applyChanges(plan.apply)
  const digest = digestOf(await contentOf('centre'))
  const receiptId = await writeReceipt({ arrival, plan, rowsChanged, digest, begun })
  await writeConflicts(receiptId, plan.conflicts)
  await tell(receiptId, content, { rowsChanged, conflicts: plan.conflicts.length })
  return { receiptId, rowsChanged, conflicts: plan.conflicts.length, digest }
}

/** A tenant follows one centre and never goes back; the centre itself publishes and receives nothing. */
async function assertMayFollow({ centre, number }: VersionName) {
  const own = await ownCentre()
  if (own?.id === TenantScope.require().tenantId) throw new DomainException('E_CENTRE_PUBLISHES')
  const last = await lastReceipt()
  if (last && last.centre !== centre) throw new BundleRefused('E_BUNDLE_CENTRE', { centre })
  if (last && last.version > number) {
    throw new BundleRefused('E_BUNDLE_OLDER', { number, have: last.version })
  }
}

async function wasReceived({ centre, number }: VersionName): Promise<boolean> {
  const last = await lastReceipt()
  return last?.centre === centre && last.version === number
}

type Done = {
  arrival: Arrival
  plan: PlannedReceipt
  rowsChanged: number
  digest: string
  begun: number
}

async function writeReceipt({ arrival, plan, rowsChanged, digest, begun }: Done): Promise<string> {
  const receipt = await one<{ id: string }>(
    `insert into reference_receipts
       (tenant_id, centre, version, via, key_id, received_by, received_at, counts, rows_changed,
        conflicts, digest_before, digest_after, duration_ms)
     values (:tenant, :centre, :version, :via, :keyId, :receivedBy, :now::timestamptz,
             :counts::jsonb, :rowsChanged, :conflicts, :digestBefore, :digest, :durationMs)
     returning id`,
    {
      centre: arrival.centre,
      version: arrival.number,
      via: arrival.via,
      keyId: arrival.keyId ?? null,
      receivedBy: currentActor().kind === 'user' ? currentActor().name : actorText(),
      now: clock.now().toISO(),
      counts: JSON.stringify(plan.counts),
      rowsChanged,
      conflicts: plan.conflicts.length,
      digestBefore: plan.digestBefore,
      digest,
      durationMs: Math.round(performance.now() - begun),
    }
  )
  return receipt!.id
}

type Outcome = { rowsChanged: number; conflicts: number }

async function tell(receiptId: string, { manifest }: VersionContent, outcome: Outcome) {
  const { centre, number, title, contentSha256 } = manifest
  await audit({
    action: 'reference.received',
    subject: { kind: 'reference_receipt', id: receiptId },
    after: { centre, number, title, contentSha256, ...outcome },
  })
  await announce('reference.received', { receiptId, centre, number })
}
