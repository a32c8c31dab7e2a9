import { nameIn } from '#administration/names'
import { inputOfSetting } from '#administration/settings/input_of_setting'
import { settingState } from '#administration/settings/setting_state'
import { tellSetting } from '#administration/settings/tell_setting'
import { toWire } from '#administration/settings/wire_value'
import { wordsOfSetting } from '#administration/settings/words_of_setting'
import type { SettingRow } from '#administration/queries/settings_of'
import type { Setting } from '#administration/settings/setting'
import type { VisaReader } from '#administration/visas/visa_kind'
import type { Work } from '#administration/work'

type Place = { code: string; setting: Setting; today: string; work: Work; reader: VisaReader }

/** A setting with what holds, its history and plans, as its page shows and edits it. */
export function settingForCard(rows: readonly SettingRow[], place: Place) {
  const { code, setting, today, reader } = place
  const { current } = settingState(rows, today)
  const value = current ? current.value : toWire(setting.default)
  const words = wordsOfSetting(code, setting)
  return {
    code,
    kind: setting.kind,
    name: reader.translate(`${words}.name`),
    help: reader.translate(`${words}.help`),
    money: setting.money ?? false,
    byDivision: setting.byDivision ?? false,
    value: tellSetting({ code, setting, value }, reader),
    input: inputOfSetting(setting, value),
    isDefault: current === null,
    byDefault: tellSetting({ code, setting, value: toWire(setting.default) }, reader),
    bounds: boundsOf(place),
    choices:
      setting.kind === 'choice'
        ? setting.choices.map((one) => ({
            value: one,
            label: reader.translate(`${words}.choices.${one}`),
          }))
        : [],
    history: rows.map((row) => historyRow(row, place)),
  }
}

function boundsOf({ code, setting, reader }: Place) {
  const { min, max } = setting as { min?: bigint | number; max?: bigint | number }
  const tell = (bound: bigint | number | undefined) =>
    bound === undefined ? null : tellSetting({ code, setting, value: toWire(bound) }, reader)
  return { min: tell(min), max: tell(max) }
}

function historyRow(row: SettingRow, { code, setting, today, work, reader }: Place) {
  const division = work.divisions.find(({ id }) => id === row.divisionId)
  return {
    id: row.id,
    value: tellSetting({ code, setting, value: row.value }, reader),
    place: division ? nameIn(reader.locale, division) : reader.translate('settings.scope.tenant'),
    validFrom: row.validFrom,
    validTo: row.validTo,
    act: row.act,
    reason: row.reason,
    setBy: row.setBy,
    setAt: row.setAt,
    visaId: row.visaId,
    state: stateOf(row, today),
  }
}

function stateOf({ isCancelled, validFrom, validTo }: SettingRow, today: string) {
  if (isCancelled) return 'cancelled' as const
  if (validFrom > today) return 'planned' as const
  return validTo !== null && validTo <= today ? ('ended' as const) : ('in_force' as const)
}
