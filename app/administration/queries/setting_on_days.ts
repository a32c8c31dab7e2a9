import { rows } from '#shared/database/sql'
import { settings } from '#administration/settings/registry'
import type { SettingCode, SettingValues } from '#administration/settings/setting_values'
import { fromWire, type WireValue } from '#administration/settings/wire_value'

type Row = { on: string; value: WireValue }

/** What a setting of the whole tenant says on each of these days, in one statement. */
export async function settingOnDays<Code extends SettingCode>(
  code: Code,
  days: readonly string[]
): Promise<Map<string, SettingValues[Code]>> {
  const setting = settings.named(code)
  if (!setting) throw new Error(`Nobody declared the setting ${code}`)
  const found = await rows<Row>(
    `select d as on, s.value
       from unnest(:days::date[]) d
       join settings s on s.tenant_id = :tenant and s.code = :code and s.cancelled_at is null
        and s.division_id is null and s.valid_from <= d and (s.valid_to is null or s.valid_to > d)`,
    { code, days }
  )
  const told = new Map(found.map(({ on, value }) => [on, fromWire(setting, value)]))
  return new Map(days.map((on) => [on, (told.get(on) ?? setting.default) as SettingValues[Code]]))
}
