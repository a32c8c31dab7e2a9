import { asTenant } from '#shared/tenancy/as_tenant'
import type { Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { divisionsUnder } from '#administration/queries/divisions_under'
import { rootDivision } from '#administration/queries/root_division'
import { estimateUnread, type Unestimated } from '#metering/actions/estimate_unread'
import { receiveNorms } from '#metering/actions/receive_norms'
import { settleNorms } from '#metering/actions/settle_norms'

type Asked = { tenantId: number; period: Period; divisionId: number | null }

export type SettledMonth = {
  byNorm: number
  estimated: number
  impossible: Unestimated[]
  /** Points looked at so far. */
  seen: number
}

/** Is told after every part. */
type Told = (settled: SettledMonth) => Promise<unknown>

const AT_MOST = 500

/**
 * Fills a month in which points were not read, part by part, each in a transaction of its own: killed
 * anywhere it is begun again and does what is left.
 */
export async function settleMonth(
  { tenantId, period, divisionId }: Asked,
  told: Told = () => Promise.resolve()
): Promise<SettledMonth> {
  const divisionIds = await asTenant(tenantId, async () => {
    await receiveNorms()
    return divisionsUnder(divisionId ?? (await rootDivision()))
  })
  const part = (after: string) => ({ period, divisionIds, after, atMost: AT_MOST })
  const settled: SettledMonth = { byNorm: 0, estimated: 0, impossible: [], seen: 0 }
  for (let after: string | null = '0'; after !== null;) {
    const at: string = after
    const norms = await asTenant(tenantId, () => settleNorms(part(at)))
    settled.byNorm += norms.settled
    settled.seen += norms.seen
    await told(settled)
    after = norms.last
  }
  for (let after: string | null = '0'; after !== null;) {
    const at: string = after
    const done = await asTenant(tenantId, () => estimateUnread(part(at)))
    settled.estimated += done.estimated
    settled.impossible.push(...done.impossible)
    settled.seen += done.estimated + done.impossible.length
    await told(settled)
    after = done.last
  }
  await asTenant(tenantId, () => tell(period, settled))
  return settled
}

function tell(period: Period, { byNorm, estimated, impossible }: SettledMonth) {
  return audit({
    action: 'consumption.settled',
    subject: { kind: 'settlement_month', id: period },
    after: { byNorm, estimated, toBeRead: impossible.length },
  })
}
