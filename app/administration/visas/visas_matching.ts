export type VisaSelection = {
  part: 'waiting' | 'mine' | 'history'
  userId: string
  divisionIds: number[]
  /** Kinds that the reader may decide on. */
  decides: readonly string[]
  kind: string | null
  status: string | null
  /** Words of the reason or of who asked. */
  words: string | null
}

/** A request that nobody decided in time has expired, whether it is marked already or not. */
const STATUS = `case when v.status = 'pending' and v.expires_at <= now() then 'expired' else v.status end`

const PARTS = {
  waiting: `v.status = 'pending' and v.expires_at > now() and v.requested_by <> :userId
            and v.kind = any(:decides) and v.division_id = any(:divisionIds)`,
  mine: `v.requested_by = :userId`,
  history: `v.division_id = any(:divisionIds)`,
}

/** The condition of a list of requests (`visas v`), and how to tell the state of one. */
export function visasMatching({ part, ...bindings }: VisaSelection) {
  const where = `v.tenant_id = :tenant and ${PARTS[part]}
    and (:kind::text is null or v.kind = :kind)
    and (:status::text is null or ${STATUS} = :status)
    and (:words::text is null or strpos(lower(v.reason), lower(:words)) > 0
         or exists (select 1 from users w where w.tenant_id = :tenant and w.id = v.requested_by
                      and strpos(lower(w.full_name), lower(:words)) > 0))`
  return { where, bindings, status: STATUS }
}
