import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { putSetting, type SettingChange } from '#administration/actions/put_setting'
import { requestVisa } from '#administration/actions/request_visa'
import { rootDivision } from '#administration/queries/root_division'
import { valueInForce } from '#administration/queries/value_in_force'
import { settings } from '#administration/settings/registry'
import { toWire } from '#administration/settings/wire_value'
import { wordsOfSetting } from '#administration/settings/words_of_setting'

/**
 * Changes a setting from a day on: at once, or, where it moves money or takes a guard off, when a
 * second person grants it. Answers which of the two.
 *
 * @throws E_SETTING_UNKNOWN · E_SETTING_IN_THE_PAST · E_SETTING_NOT_BY_DIVISION · E_VISA_WAITS
 */
export async function changeSetting(change: SettingChange): Promise<'changed' | 'waits'> {
  const setting = settings.named(change.code)
  if (!setting) throw new DomainException('E_SETTING_UNKNOWN', { code: change.code }, 404)
  if (change.validFrom < clock.today()) throw new DomainException('E_SETTING_IN_THE_PAST')
  if (change.divisionId !== null && !setting.byDivision) {
    throw new DomainException('E_SETTING_NOT_BY_DIVISION')
  }
  if (!setting.money) {
    await putSetting(change)
    return 'changed'
  }
  const { code, divisionId, validFrom } = change
  const place = divisionId ?? (await rootDivision())
  const before = await valueInForce({ code, setting, on: validFrom, divisionId: place })
  await requestVisa({
    kind: 'settings.change',
    payload: change,
    reason: change.reason,
    summary: { code, words: wordsOfSetting(code, setting), validFrom },
    divisionId: place,
    subject: { kind: 'setting', id: `${code}@${divisionId ?? 'all'}` },
    before: { value: toWire(before) },
    after: { value: change.value, validFrom, act: change.act },
  })
  return 'waits'
}
