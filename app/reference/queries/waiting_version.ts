import { rows } from '#shared/database/sql'
import type { VersionName } from '#reference/actions/receive_version'

export type WaitingVersion = VersionName & {
  keyId: string | null
  came: 'deployment' | 'pull' | 'file'
}

/**
 * The newest version that the tenant in work has not received: of the centre it follows, else of
 * this deployment's own centre, else of the only one known. Null when there is none.
 */
export async function waitingVersion(): Promise<WaitingVersion | null> {
  const [found, ambiguous] = await rows<WaitingVersion & { have: number | null }>(WAITING)
  if (!found || ambiguous) return null
  return found.number > (found.have ?? 0) ? found : null
}

const WAITING = `
  with followed as (
    select centre, max(version) as have from reference_receipts
     where tenant_id = :tenant group by centre
  ), candidates as (
    select distinct on (v.centre) v.centre, v.number, v.key_id, v.came
      from platform.reference_versions v
     order by v.centre, v.number desc
  )
  select c.centre, c.number, c.key_id as "keyId", c.came, f.have
    from candidates c
    left join followed f on f.centre = c.centre
   where not exists (
           select 1 from platform.tenants t where t.id = :tenant and t.kind = 'centre')
     and case when exists (select 1 from followed) then f.centre is not null
              else c.key_id is null
                or not exists (select 1 from candidates own where own.key_id is null) end
   order by c.centre
   limit 2`
