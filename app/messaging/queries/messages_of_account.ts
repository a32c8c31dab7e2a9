import { rows } from '#shared/database/sql'

export type AccountMessage = {
  id: string
  at: string
  to: string
  text: string
  status: string
  /** The channel's title; null where none has taken it yet. */
  through: string | null
  reason: string | null
}

const MOST_SHOWN = 50

type Row = Omit<AccountMessage, 'at'> & { created_at: Date }

/** What was written to the phone of an account, the newest first; secrets in it are blotted out. */
export async function messagesOfAccount(accountId: string): Promise<AccountMessage[]> {
  const found = await rows<Row>(
    `select m.id, m.created_at, m.recipient as "to", coalesce(m.shown, m.body) as text, m.status,
            c.title as through, m.reason
       from messages m
       left join message_channels c on c.tenant_id = :tenant and c.id = m.channel_id
      where m.tenant_id = :tenant and m.account_id = :accountId
      order by m.id desc limit :most`,
    { accountId, most: MOST_SHOWN }
  )
  return found.map(({ created_at, ...message }) => ({ ...message, at: created_at.toISOString() }))
}
