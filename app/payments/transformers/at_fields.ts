import type { I18n } from '@adonisjs/i18n'
import { errors } from '@vinejs/vine'
import { WrongSettings } from '#shared/adapters/wrong_settings'

/** Runs what may refuse settings; the form is then led back with words at their fields. */
export async function atFields<T>(
  work: () => Promise<T>,
  i18n: I18n,
  fieldOf = (name: string) => `settings.${name}`
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error
    throw new errors.E_VALIDATION_ERROR(
      error.problems.map(({ name, problem }) => ({
        field: fieldOf(name),
        rule: problem,
        message: i18n.t(`channels.problem.${problem}`),
      }))
    )
  }
}
