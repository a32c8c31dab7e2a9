import { one } from '#shared/database/sql'
import { fromWire, type WireValue } from '#administration/settings/wire_value'
import type { Setting, SettingValue } from '#administration/settings/setting'

type Asked = { code: string; setting: Setting; on: string; divisionId?: number }

/** The value that holds on a day in a division: the nearest one set up the tree, else the default. */
export async function valueInForce({
  code,
  setting,
  on,
  divisionId,
}: Asked): Promise<SettingValue> {
  const row = await one<{ value: WireValue }>(
    `select s.value
       from settings s
       left join divisions place on place.tenant_id = :tenant and place.id = s.division_id
       left join divisions own on own.tenant_id = :tenant and own.id = :divisionId
      where s.tenant_id = :tenant and s.code = :code and s.cancelled_at is null
        and s.valid_from <= :on and (s.valid_to is null or s.valid_to > :on)
        and (s.division_id is null or starts_with(own.path, place.path))
      order by length(place.path) desc nulls last
      limit 1`,
    { code, on, divisionId: divisionId ?? null }
  )
  return row ? fromWire(setting, row.value) : setting.default
}
