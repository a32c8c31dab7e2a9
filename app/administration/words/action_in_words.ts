import type { I18n } from '@adonisjs/i18n'

/**
 * "payment.reversed" in words: the sentence of its own where it has one, else its noun and its verb;
 * what has no words yet keeps its own name.
 */
export function actionInWords(action: string, i18n: I18n): string {
  const own = `audit.did.${action.replace('.', '_')}`
  if (i18n.hasMessage(own)) return i18n.t(own)
  const [noun = '', verb = ''] = action.split('.')
  const nounKey = `audit.noun.${noun}`
  const verbKey = `audit.verb.${verb}`
  if (!i18n.hasMessage(nounKey) || !i18n.hasMessage(verbKey)) return action
  return `${i18n.t(nounKey)}: ${i18n.t(verbKey)}`
}
