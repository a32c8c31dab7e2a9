import i18nManager from '@adonisjs/i18n/services/main'
import { queueText, type NewText } from '#messaging/actions/queue_text'

/** `template` is the name of a text in `messaging.json`, for example `portal_code`. */
type NewMessage = Omit<NewText, 'body' | 'shown'> & {
  values?: Record<string, string | number>
  /** Names of values that nobody may read afterwards, for example a code. */
  secrets?: readonly string[]
}

const HIDDEN = '••••'

/**
 * Writes a message in the reader's language; a worker hands it over once the transaction has
 * committed.
 */
export function sendMessage(message: NewMessage): Promise<string> {
  const { locale, template, values = {}, secrets = [] } = message
  const told = (facts: Record<string, string | number>) =>
    i18nManager.locale(locale).t(`messaging.${template}`, facts)
  const hidden = Object.fromEntries(secrets.map((name) => [name, HIDDEN]))
  return queueText({
    ...message,
    body: told(values),
    shown: secrets.length === 0 ? null : told({ ...values, ...hidden }),
  })
}
