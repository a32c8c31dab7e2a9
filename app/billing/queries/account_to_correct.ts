import { one } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import type { ConsumerClass } from '#billing/run_scope'

export type AccountToCorrect = {
  id: string
  number: string
  name: string
  divisionId: number
  consumerClass: ConsumerClass
  balanceMinor: bigint
  isClosed: boolean
}

type Row = Omit<AccountToCorrect, 'balanceMinor'> & { balance: string }

/** The account with its balance, which stays as it is until the transaction ends. @throws E_PAYMENT_UNKNOWN_ACCOUNT */
export async function accountToCorrect(accountId: string): Promise<AccountToCorrect> {
  const row = await one<Row>(
    `select a.id, a.number, a.name, a.division_id as "divisionId",
            a.consumer_class as "consumerClass", b.balance_minor as balance,
            a.status = 'closed' as "isClosed"
       from personal_accounts a
       join balances b on b.tenant_id = :tenant and b.account_id = a.id
      where a.tenant_id = :tenant and a.id = :accountId
        for update of b`,
    { accountId }
  )
  if (!row) throw new DomainException('E_PAYMENT_UNKNOWN_ACCOUNT')
  const { balance, ...account } = row
  return { ...account, balanceMinor: BigInt(balance) }
}
