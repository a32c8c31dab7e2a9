import {
  readSettings,
  type SettingField,
  type SettingProblem,
  type Settings,
} from '@hisob/contract'
import { DomainException } from '#shared/http/domain_exception'

/** Settings that an adapter cannot work with, field by field. */
export class WrongSettings extends DomainException {
  constructor(readonly problems: readonly SettingProblem[]) {
    const names = problems.map(({ name, problem }) => `${name} (${problem})`).join(', ')
    super('E_CHANNEL_SETTINGS', { names })
  }
}

/**
 * The settings of a channel as its adapter wants them.
 *
 * @throws E_CHANNEL_SETTINGS
 */
export function checkedSettings(
  fields: readonly SettingField[],
  values: Readonly<Record<string, unknown>>
): Settings {
  const { settings, problems } = readSettings(fields, values)
  if (!settings) throw new WrongSettings(problems)
  return settings
}
