import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { rootDivision } from '#administration/queries/root_division'
import { settingOn } from '#administration/queries/setting_on'
import { post } from '#ledger/actions/post'
import { LEDGER } from '#ledger/chart'
import { GENERAL } from '#ledger/rules/posting'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import {
  keepDifferenceStep,
  lockDifference,
  type LockedDifference,
} from '#payments/reconciliation/difference'
import { keepSettlement } from '#payments/reconciliation/keep_settlement'
import { reconciledChannel } from '#payments/reconciliation/reconciled_channel'

type ToAccept = { differenceId: string; reason: string }

/**
 * Lets a small difference go as rounding. What it leaves on the clearing account, or between what an
 * agent earned and kept, becomes an expense or an income of today.
 *
 * @throws E_DIFFERENCE_TOO_LARGE · E_PERIOD_CLOSED · what lockDifference throws
 */
export async function acceptDifference({ differenceId, reason }: ToAccept): Promise<void> {
  const difference = await lockDifference(differenceId, [
    'sum_differs',
    'unsettled',
    'commission_differs',
  ])
  const { hereMinor, thereMinor } = difference
  const minor = hereMinor - thereMinor
  const limitMinor = await settingOn('payments.rounding_limit')
  if ((minor < 0n ? -minor : minor) > limitMinor) {
    throw new DomainException('E_DIFFERENCE_TOO_LARGE', { limit: String(limitMinor) })
  }
  const transactionId = await written[difference.kind]?.(difference, { minor, reason })
  await keepDifferenceStep({
    ...{ difference, kind: 'accept', becomes: 'accepted', reason },
    transactionId: transactionId ?? null,
  })
}

type Rounding = { minor: bigint; reason: string }
type Written = (difference: LockedDifference, rounding: Rounding) => Promise<string>

/** A payment whose sum differs stays as it is; its rest comes back as money the bank did not bring. */
const written: Partial<Record<LockedDifference['kind'], Written>> = {
  async unsettled(difference, { minor, reason }) {
    const channel = (await reconciledChannel(difference.channel))!
    const transactionId = await writeOff(LEDGER.inTransit, { minor, reason })
    await keepSettlement({
      ...{ channelId: channel.id, kind: 'rounding', bankMinor: 0n, withheldMinor: 0n },
      ...{ transactionId, itemId: null, stepId: null, divisionId: await rootDivision() },
      ...{ bookedOn: clock.today(), reason, paid: [{ day: difference.day, amountMinor: minor }] },
    })
    return transactionId
  },
  /** What he kept beyond what he earned stands on the debit side. */
  commission_differs: (_, { minor, reason }) => writeOff(LEDGER.agents, { minor: -minor, reason }),
}

/** Takes what stands on an account off it: a debit is lost, a credit is won. */
async function writeOff(ledgerCode: number, { minor, reason }: Rounding): Promise<string> {
  const side = { accountId: GENERAL, sourceKind: SOURCE_KIND.adjustment, sourceId: null }
  const other = minor > 0n ? LEDGER.otherExpense : LEDGER.otherIncome
  return post(
    [
      { ...side, ledgerCode: other, amountMinor: minor },
      { ...side, ledgerCode, amountMinor: -minor },
    ],
    {
      kind: 'rounding',
      bookedOn: clock.today(),
      reason,
      divisionId: await rootDivision(),
    }
  )
}
