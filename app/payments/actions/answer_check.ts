import { refuse, type Outcome } from '@hisob/contract'
import { CURRENCY } from '#shared/kernel/money'
import { accountByNumber } from '#accounts/queries/account_by_number'
import { balanceOf } from '#ledger/queries/balance_of'
import type { CommandOf } from '#payments/gateway/command_of'
import type { Gateway } from '#payments/gateway/gateway'
import { whyNotPay } from '#payments/queries/why_not_pay'
import { REFUSAL_TO_PROVIDER } from '#payments/refusal_to_provider'

/** What a payer may know before paying; refused where paying, of the sum if one is named, would be. */
export async function answerCheck(
  channel: Gateway,
  { account: number, amount }: CommandOf<'check'>
): Promise<Outcome> {
  if (amount && amount.currency !== CURRENCY) return refuse('wrong_amount')
  const account = await accountByNumber(number)
  if (!account) return refuse('unknown_account')
  const asked = { channelId: channel.id, accountId: account.id, amountMinor: amount?.minor ?? null }
  const because = await whyNotPay(asked)
  if (because) return refuse(REFUSAL_TO_PROVIDER[because])
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
