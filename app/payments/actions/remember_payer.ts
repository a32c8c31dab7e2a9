import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import type { LineFacts } from '#payments/suspense'

type Remembered = { facts: LineFacts; accountId: string; note: string | null }

/** Keeps whose money this payer's was: the next time the account is suggested, never paid by itself. */
export async function rememberPayer({ facts, accountId, note }: Remembered): Promise<void> {
  const key = facts.payerBankAccount ?? facts.payerTaxId
  if (key === null) return
  await affect(
    `insert into payer_rules (tenant_id, account_id, payer_key, note, valid_from, created_by)
     select :tenant, :accountId, :key, :note, :today, :by
      where not exists (select from payer_rules where tenant_id = :tenant and payer_key = :key
                          and account_id = :accountId and valid_to is null)`,
    { accountId, key, note, today: clock.today(), by: actorText() }
  )
}
