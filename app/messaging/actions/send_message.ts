import i18nManager from '@adonisjs/i18n/services/main'
import { one } from '#shared/database/sql'
import { announce } from '#shared/events/announce'

type NewMessage = {
  /** Phone as stored, "998901234567". */
  to: string
  /** Name of a text in `messaging.json`, for example `portal_code`. */
  template: string
  locale: string
  values?: Record<string, string | number>
  accountId?: string
}

/** Writes a message in the reader's language; it leaves after the transaction has committed. */
export async function sendMessage(message: NewMessage): Promise<string> {
  const body = i18nManager
    .locale(message.locale)
    .t(`messaging.${message.template}`, message.values ?? {})
  const row = await one<{ id: string }>(
    `insert into messages (tenant_id, recipient, template, locale, body, account_id)
     values (:tenant, :to, :template, :locale, :body, :accountId) returning id`,
    { ...picked(message), body, accountId: message.accountId ?? null }
  )
  await announce('messaging.queued', { messageId: row!.id })
  return row!.id
}

function picked({ to, template, locale }: NewMessage) {
  return { to, template, locale }
}
