import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { wakeAfterCommit } from '#shared/jobs/wake'
import { settingOn } from '#administration/queries/setting_on'
import { plainLetters } from '#messaging/rules/plain_letters'

export type NewText = {
  /** Phone as stored, "998901234567". */
  to: string
  template: string
  locale: string
  body: string
  /** What staff may read of it, where that is not all. */
  shown?: string | null
  accountId?: string
  /** Its reader has just asked for it: quiet hours do not hold it. */
  isUrgent?: boolean
  /** After so long it helps nobody. */
  goodForMinutes?: number
}

/**
 * Puts a text into the queue. One too many to a phone within a day is kept too, and never leaves.
 */
export async function queueText(text: NewText): Promise<string> {
  const { to, template, locale, shown = null, isUrgent = false } = text
  const body = plainLetters(text.body)
  const now = clock.now()
  const isTooMany = await isOneTooMany(to)
  const row = await one<{ id: string }>(
    `insert into messages (tenant_id, recipient, template, locale, body, shown, account_id, status,
                           reason, is_urgent, due_at, good_until, created_at)
     values (:tenant, :to, :template, :locale, :body, :shown, :accountId, :status, :reason,
             :isUrgent, :now, :goodUntil, :now) returning id`,
    {
      ...{ to, template, locale, shown, isUrgent },
      body: isTooMany ? (shown ?? body) : body,
      accountId: text.accountId ?? null,
      status: isTooMany ? 'failed' : 'queued',
      reason: isTooMany ? 'E_TOO_MANY_TO_PHONE' : null,
      now: now.toISO(),
      goodUntil: text.goodForMinutes ? now.plus({ minutes: text.goodForMinutes }).toISO() : null,
    }
  )
  wakeAfterCommit()
  return row!.id
}

async function isOneTooMany(phone: string): Promise<boolean> {
  const most = await settingOn('messaging.most_a_day')
  const sent = await one<{ count: number }>(
    `select count(*)::int as count from messages
      where tenant_id = :tenant and recipient = :phone and created_at > :since
        and reason is distinct from 'E_TOO_MANY_TO_PHONE'`,
    { phone, since: clock.now().minus({ days: 1 }).toISO() }
  )
  return sent!.count >= most
}
