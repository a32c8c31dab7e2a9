import { one, rows } from '#shared/database/sql'
import type { Via } from '#reference/actions/receive_version'
import type { KindCounts } from '#reference/rules/receipt_plan'
import type { ContentKind } from '#reference/rules/content_kinds'

export type Receipt = {
  id: string
  centre: string
  version: number
  title: string
  act: string | null
  validFrom: string
  via: Via
  keyId: string | null
  receivedBy: string
  receivedAt: Date
  counts: Partial<Record<ContentKind, KindCounts>>
  rowsChanged: number
  conflicts: number
  open: number
  digestBefore: string
  digestAfter: string
  contentSha256: string
  durationMs: number
}

const SELECT = `
  select r.id, r.centre, r.version, v.title, v.act, v.valid_from::text as "validFrom", r.via,
         r.key_id as "keyId", r.received_by as "receivedBy", r.received_at as "receivedAt", r.counts,
         r.rows_changed as "rowsChanged", r.conflicts, r.digest_before as "digestBefore",
         r.digest_after as "digestAfter", v.content_sha256 as "contentSha256",
         r.duration_ms as "durationMs",
         (select count(*)::int from reference_conflicts c
           where c.tenant_id = :tenant and c.receipt_id = r.id and c.status = 'open') as open
    from reference_receipts r
    join platform.reference_versions v on v.centre = r.centre and v.number = r.version
   where r.tenant_id = :tenant`

export const RECEIPTS_PAGE = 50

/** The journal, newest first. */
export function listReceipts(page: number): Promise<Receipt[]> {
  return rows<Receipt>(`${SELECT} order by r.id desc limit :size offset :skip`, {
    size: RECEIPTS_PAGE,
    skip: (page - 1) * RECEIPTS_PAGE,
  })
}

export async function countReceipts(): Promise<number> {
  const counted = await one<{ n: number }>(
    `select count(*)::int as n from reference_receipts where tenant_id = :tenant`
  )
  return counted!.n
}

export function findReceipt(id: string): Promise<Receipt | null> {
  return one<Receipt>(`${SELECT} and r.id = :id`, { id })
}

/** The highest version received: nothing older is taken after it. */
export function lastReceipt(): Promise<Receipt | null> {
  return one<Receipt>(`${SELECT} order by r.version desc, r.id desc limit 1`)
}
