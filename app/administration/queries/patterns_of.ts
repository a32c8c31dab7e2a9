import { rows } from '#shared/database/sql'

export type PatternRow = {
  id: string
  kind: string
  divisionId: number | null
  pattern: string
  startNumber: string
  validFrom: string
  validTo: string | null
  act: string | null
  reason: string
  setBy: string
  setAt: string
  isCancelled: boolean
  depth: number
}

type Wanted = { divisionId: number; kind?: string }

/** Patterns that were ever set for a division, the divisions above it and the tenant; newest first. */
export async function patternsOf({ divisionId, kind }: Wanted): Promise<PatternRow[]> {
  const found = await rows<Omit<PatternRow, 'setAt'> & { set_at: Date }>(
    `select n.id, n.kind, n.division_id as "divisionId", n.pattern,
            n.start_number::text as "startNumber", n.valid_from as "validFrom",
            n.valid_to as "validTo", n.act, n.reason, coalesce(u.full_name, n.set_by) as "setBy",
            n.set_at, n.cancelled_at is not null as "isCancelled",
            coalesce(length(place.path), 0) as depth
       from number_patterns n
       join divisions own on own.tenant_id = :tenant and own.id = :divisionId
       left join divisions place on place.tenant_id = :tenant and place.id = n.division_id
       left join users u on u.tenant_id = :tenant and 'user:' || u.id = n.set_by
      where n.tenant_id = :tenant and (:kind::text is null or n.kind = :kind)
        and (n.division_id is null or starts_with(own.path, place.path))
      order by n.valid_from desc, n.id desc`,
    { divisionId, kind: kind ?? null }
  )
  return found.map(({ set_at, ...row }) => ({ ...row, setAt: set_at.toISOString() }))
}
