import type { I18n } from '@adonisjs/i18n'
import type { Change } from '#administration/queries/changes_of'
import { actionInWords } from '#administration/words/action_in_words'
import { factsInWords } from '#administration/words/facts_in_words'

/** A row of the audit trail as the history of a card tells it. */
export function changeInWords(
  { id, at, actor, action, reason, before, after }: Change,
  i18n: I18n,
  seesPersonal: boolean
) {
  return {
    id,
    at: at.toISOString(),
    actor,
    action: actionInWords(action, i18n),
    reason,
    isChange: before !== null,
    details: factsInWords(before, after, { i18n, seesPersonal }),
  }
}
