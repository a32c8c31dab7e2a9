import { clock } from '#shared/clock'
import type { Period } from '#shared/kernel/calendar'
import type { PrepaymentView } from '#billing/documents/prepayment_view'
import { partiesOf } from '#billing/queries/parties_of'
import { prepaymentRows } from '#billing/queries/prepayment_rows'

export type DemandOfAccount = { accountId: string; divisionIds: readonly number[]; period: Period }

/** Everything that the printed demand of a month says; null when none was made. */
export async function prepaymentView(asked: DemandOfAccount): Promise<PrepaymentView | null> {
  const [demand] = await prepaymentRows({ ...asked, limit: 1 })
  const about = demand && (await partiesOf(asked.accountId))
  if (!about) return null
  const isSettled = demand.state === 'settled'
  const amountMinor = BigInt(demand.amountMinor)
  const coveredMinor = BigInt(demand.coveredMinor)
  return {
    number: `${about.number}-${asked.period.slice(0, 7).replace('-', '')}`,
    issuedOn: demand.issuedOn,
    period: asked.period,
    dueOn: demand.dueOn,
    seller: about.seller,
    consumer: { name: about.name, taxNumber: about.taxNumber },
    account: about.number,
    contract: about.contract,
    address: about.address,
    resource: about.resource,
    quantityWh: BigInt(demand.quantityWh),
    shareBp: BigInt(demand.shareBp),
    amountMinor,
    coveredMinor,
    missingMinor: isSettled ? 0n : amountMinor - coveredMinor,
    isSettled,
    on: clock.today(),
  }
}
