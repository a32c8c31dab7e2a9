import { clock } from '#shared/clock'
import type { IsoDate } from '#shared/kernel/calendar'
import { undone } from '#shared/tenancy/undone'
import { awaitMeasuring } from '#metering/actions/measuring_lock'
import { endSupply } from '#billing/actions/end_supply'
import { penalizeUpTo } from '#billing/actions/penalize_up_to'
import type { AccountToCorrect } from '#billing/queries/account_to_correct'
import { billUpTo } from '#billing/queries/bill_up_to'
import type { Recalculation } from '#billing/queries/recalculation'

export type BillPreview = Recalculation & { penaltyMinor: bigint }

type Asked = { kind: 'early_bill' | 'final_bill'; through: IsoDate }

/**
 * What a bill inside a month would come to: everything is done as it would be, and taken back.
 *
 * @throws what billInsideMonth throws
 */
export async function previewBill(
  account: AccountToCorrect,
  { kind, through }: Asked
): Promise<BillPreview> {
  return undone(async () => {
    await awaitMeasuring()
    await endSupply(account.id, through)
    const found = await billUpTo(account, through)
    if (kind === 'early_bill' || found.faults.length > 0) return { ...found, penaltyMinor: 0n }
    const bookedOn = clock.today()
    const { amountMinor } = await penalizeUpTo(account, { through, bookedOn })
    return { ...found, penaltyMinor: amountMinor }
  })
}
