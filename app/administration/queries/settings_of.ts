import { rows } from '#shared/database/sql'
import type { WireValue } from '#administration/settings/wire_value'

export type SettingRow = {
  id: string
  code: string
  divisionId: number | null
  value: WireValue
  validFrom: string
  validTo: string | null
  act: string | null
  reason: string
  visaId: string | null
  setBy: string
  setAt: string
  isCancelled: boolean
  /** In force today, of those the nearest to the division in work. */
  depth: number
}

type Wanted = { divisionId: number; code?: string }

/**
 * All that was ever set for a division in work: its own values, those of the divisions above it and
 * the tenant's; the newest first.
 */
export async function settingsOf({ divisionId, code }: Wanted): Promise<SettingRow[]> {
  const found = await rows<Omit<SettingRow, 'setAt'> & { set_at: Date }>(
    `select s.id, s.code, s.division_id as "divisionId", s.value, s.valid_from as "validFrom",
            s.valid_to as "validTo", s.act, s.reason, s.visa_id as "visaId",
            coalesce(u.full_name, s.set_by) as "setBy", s.set_at,
            s.cancelled_at is not null as "isCancelled", coalesce(length(place.path), 0) as depth
       from settings s
       join divisions own on own.tenant_id = :tenant and own.id = :divisionId
       left join divisions place on place.tenant_id = :tenant and place.id = s.division_id
       left join users u on u.tenant_id = :tenant and 'user:' || u.id = s.set_by
      where s.tenant_id = :tenant and (:code::text is null or s.code = :code)
        and (s.division_id is null or starts_with(own.path, place.path))
      order by s.valid_from desc, s.id desc`,
    { divisionId, code: code ?? null }
  )
  return found.map(({ set_at, ...row }) => ({ ...row, setAt: set_at.toISOString() }))
}
