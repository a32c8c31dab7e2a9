import { one, rows } from '#shared/database/sql'
import type { Attempt } from '#payments/attempt'

type Row = Omit<Attempt, 'amountMinor' | 'startedAt' | 'expiresAt'> & {
  amount_minor: string
  started_at: Date
  expires_at: Date
}

const COLUMNS = `
  p.id, p.channel_id as "channelId", p.reference, p.account_id as "accountId",
  a.number as "accountNumber", p.amount_minor, p.kind, p.state,
  p.provider_reference as "providerReference", p.wish, p.tries, p.needs_people as "needsPeople",
  p.started_at, p.expires_at, p.payment_id as "paymentId"`

/** Holds an attempt until the transaction ends; null when there is none. */
export async function lockAttempt(id: string): Promise<Attempt | null> {
  const row = await one<Row>(
    `select ${COLUMNS} from payment_attempts p
       join personal_accounts a on a.tenant_id = :tenant and a.id = p.account_id
      where p.tenant_id = :tenant and p.id = :id for update of p`,
    { id }
  )
  return row && attemptOf(row)
}

export async function attemptsOfIds(ids: readonly string[]): Promise<Attempt[]> {
  const found = await rows<Row>(
    `select ${COLUMNS} from payment_attempts p
       join personal_accounts a on a.tenant_id = :tenant and a.id = p.account_id
      where p.tenant_id = :tenant and p.id = any(:ids) order by p.id`,
    { ids }
  )
  return found.map(attemptOf)
}

/**
 * The payment that came by the provider's own call for what was asked: by its reference where that
 * is known, else one of the account, of the very sum, since then, that answers no other attempt.
 */
export async function paymentFor(
  { id, accountId, amountMinor, startedAt, providerReference }: Attempt,
  channelId: number
): Promise<string | null> {
  const found = await one<{ id: string }>(
    `select p.payment_id as id from payments p
      where p.tenant_id = :tenant and p.account_id = :accountId and p.channel_id = :channelId
        and p.amount_minor = :amountMinor and p.status = 'posted'
        and (p.reference = :providerReference or p.recorded_at >= :startedAt)
        and not exists (select from payment_attempts other
                         where other.tenant_id = :tenant and other.payment_id = p.payment_id
                           and other.id <> :id)
      order by p.reference = :providerReference desc nulls last, p.payment_id limit 1`,
    { id, accountId, channelId, amountMinor, startedAt, providerReference }
  )
  return found && found.id
}

function attemptOf({ amount_minor, started_at, expires_at, ...row }: Row): Attempt {
  return {
    ...row,
    amountMinor: BigInt(amount_minor),
    startedAt: started_at.toISOString(),
    expiresAt: expires_at.toISOString(),
  }
}
