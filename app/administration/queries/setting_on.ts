import { clock } from '#shared/clock'
import { settings } from '#administration/settings/registry'
import { valueInForce } from '#administration/queries/value_in_force'
import type { SettingCode, SettingValues } from '#administration/settings/setting_values'

type Where = { on?: string; divisionId?: number }

/**
 * What a setting says on a day (today when none is given) in a division: the nearest value up the
 * tree, then the tenant's, then the declared default. One statement: ask before a loop, not in it.
 */
export async function settingOn<Code extends SettingCode>(
  code: Code,
  { on = clock.today(), divisionId }: Where = {}
): Promise<SettingValues[Code]> {
  const setting = settings.named(code)
  if (!setting) throw new Error(`Nobody declared the setting ${code}`)
  return (await valueInForce({ code, setting, on, divisionId })) as SettingValues[Code]
}
