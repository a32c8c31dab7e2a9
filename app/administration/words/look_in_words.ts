import type { I18n } from '@adonisjs/i18n'
import type { Look } from '#administration/queries/looks_at_account'

/** Who looked at an account, in the reader's words. */
export function lookInWords({ id, at, person, kind }: Look, i18n: I18n) {
  return {
    id,
    at: at.toISOString(),
    person,
    kind: i18n.t(`audit.look.${kind.replace('.', '_')}`),
  }
}
