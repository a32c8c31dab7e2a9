import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { announce } from '#shared/events/announce'
import { currentActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import type { IsoDate } from '#shared/kernel/calendar'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { audit } from '#administration/actions/audit'
import { CONTENT_FORMAT, type Manifest } from '#reference/publication/manifest'
import { packVersion } from '#reference/publication/pack_version'
import { changeCounts } from '#reference/rules/change_counts'
import { draftDifference, type Draft } from '#reference/queries/draft_difference'
import { ownCentre } from '#reference/queries/own_centre'

export type NewVersion = {
  title: string
  act: string | null
  validFrom: IsoDate
  /** What was previewed: another content is refused. */
  sha256?: string
}

/**
 * Freezes the centre's working copy as its next version and answers the number.
 *
 * @throws E_NOT_THE_CENTRE · E_NOTHING_TO_PUBLISH · E_DRAFT_CHANGED when the content is no longer the
 *   one that was looked at
 */
export async function publishVersion(version: NewVersion): Promise<number> {
  const centre = await centreInWork()
  await affect(`select pg_advisory_xact_lock(hashtext('reference'), :tenant)`)
  const draft = await draftDifference(centre)
  if (version.sha256 && version.sha256 !== draft.sha256) {
    throw new DomainException('E_DRAFT_CHANGED', {}, 409)
  }
  if (draft.last?.contentSha256 === draft.sha256) throw new DomainException('E_NOTHING_TO_PUBLISH')
  const manifest = manifestOf(centre, version, draft)
  await store(manifest, draft)
  const { number, contentSha256 } = manifest
  await audit({
    action: 'reference.published',
    subject: { kind: 'reference_version', id: String(number) },
    after: { ...version, number, contentSha256, ...changeCounts(draft.difference) },
  })
  await announce('reference.published', { centre, number })
  return number
}

async function centreInWork(): Promise<string> {
  const centre = await ownCentre()
  if (centre?.id !== TenantScope.require().tenantId) throw new DomainException('E_NOT_THE_CENTRE')
  return centre.code
}

function manifestOf(centre: string, { title, act, validFrom }: NewVersion, draft: Draft): Manifest {
  return {
    format: CONTENT_FORMAT,
    centre,
    number: (draft.last?.number ?? 0) + 1,
    title,
    act,
    validFrom,
    publishedAt: clock.now().toISO(),
    publishedBy: currentActor().name,
    previousSha256: draft.last?.contentSha256 ?? null,
    contentSha256: draft.sha256,
    items: draft.items.length,
  }
}

function store(manifest: Manifest, { items, difference }: Draft) {
  const { left: _, ...changes } = changeCounts(difference)
  return affect(
    `insert into platform.reference_versions
       (centre, number, title, act, valid_from, published_at, published_by, previous_sha256,
        content_sha256, items, changes, body)
     values (:centre, :number, :title, :act, :validFrom, :publishedAt::timestamptz, :publishedBy,
             :previousSha256, :contentSha256, :items, :changes::jsonb, :body)`,
    {
      ...manifest,
      changes: JSON.stringify(changes),
      body: packVersion(manifest, items),
    }
  )
}
