import { nameIn } from '#administration/names'
import { settings } from '#administration/settings/registry'
import { settingState } from '#administration/settings/setting_state'
import { tellSetting } from '#administration/settings/tell_setting'
import { toWire } from '#administration/settings/wire_value'
import { wordsOfSetting } from '#administration/settings/words_of_setting'
import type { SettingRow } from '#administration/queries/settings_of'
import type { VisaReader } from '#administration/visas/visa_kind'
import type { Work } from '#administration/work'

type Place = { today: string; reader: VisaReader; work: Work }

/** All settings by group, each with what holds now and what is planned. */
export function settingsForList(rows: readonly SettingRow[], { today, reader, work }: Place) {
  const byCode = Map.groupBy(rows, ({ code }) => code)
  const placeOf = (id: number | null) => {
    const division = work.divisions.find((one) => one.id === id)
    return division ? nameIn(reader.locale, division) : ''
  }
  const listed = [...settings.all()].map(([code, setting]) => {
    const { current, planned } = settingState(byCode.get(code) ?? [], today)
    const value = current ? current.value : toWire(setting.default)
    const next = planned[0]
    return {
      id: code,
      group: setting.group ?? code.split('.')[0]!,
      name: reader.translate(`${wordsOfSetting(code, setting)}.name`),
      value: tellSetting({ code, setting, value }, reader),
      source: sourceOf(current),
      place: placeOf(current?.divisionId ?? null),
      since: current?.validFrom ?? null,
      money: setting.money ?? false,
      byDivision: setting.byDivision ?? false,
      planned: next
        ? { from: next.validFrom, value: tellSetting({ code, setting, value: next.value }, reader) }
        : null,
    }
  })
  return [...Map.groupBy(listed, ({ group }) => group)].map(([key, items]) => ({
    key,
    name: reader.translate(`settings.groups.${key}`),
    settings: items,
  }))
}

function sourceOf(current: SettingRow | null): 'default' | 'tenant' | 'division' {
  if (current === null) return 'default'
  return current.divisionId === null ? 'tenant' : 'division'
}
