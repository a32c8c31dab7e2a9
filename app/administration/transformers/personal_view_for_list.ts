import type { I18n } from '@adonisjs/i18n'
import { nameIn } from '#administration/names'
import type { PersonalView } from '#administration/queries/list_personal_views'
import { factsInWords } from '#administration/words/facts_in_words'

/** A look at personal data in the reader's words. */
export function personalViewForList(
  { id, at, person, ip, division, kind, accountId, accountNumber, filter, shown }: PersonalView,
  i18n: I18n
) {
  const asked = factsInWords(null, filter, { i18n, seesPersonal: true })
  return {
    id,
    at: at.toISOString(),
    person,
    ip,
    division: division && nameIn(i18n.locale, division),
    kind: i18n.t(`audit.look.${kind.replace('.', '_')}`),
    accountId,
    accountNumber,
    shown,
    asked: asked.map(({ field, after }) => `${field}: ${after}`).join('; '),
  }
}
