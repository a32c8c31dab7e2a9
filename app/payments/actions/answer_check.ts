import { refuse, type Outcome } from '@hisob/contract'
import { accountByNumber } from '#accounts/queries/account_by_number'
import { balanceOf } from '#ledger/queries/balance_of'
import type { CommandOf } from '#payments/gateway/command_of'

/** What a payer may know before paying. */
export async function answerCheck({ account: number }: CommandOf<'check'>): Promise<Outcome> {
  const account = await accountByNumber(number)
  if (!account) return refuse('unknown_account')
  if (!account.isActive) return refuse('payer_blocked')
  const balance = await balanceOf(account.id)
  return {
    kind: 'checked',
    account: {
      number: account.number,
      payer: account.name,
      address: account.address,
      balanceMinor: balance?.balanceMinor ?? 0n,
    },
  }
}
