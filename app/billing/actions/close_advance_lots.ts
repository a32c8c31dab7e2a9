import { affect, rows } from '#shared/database/sql'
import { periodOf, type IsoDate } from '#shared/kernel/calendar'
import { LINE } from '#billing/rules/line_kind'

type Closed = { accountId: string; pricedOn: IsoDate; until: IsoDate; isUsed: boolean }

/**
 * A payment was taken back: its advance keeps no price any more. Months that were priced by it are
 * looked at again by the next run, which charges the difference.
 */
export async function closeAdvanceLots(paymentId: string): Promise<void> {
  const closed = await rows<Closed>(
    `delete from advance_lots where tenant_id = :tenant and payment_id = :paymentId
     returning account_id as "accountId", priced_on as "pricedOn", protected_until as until,
               left_minor < amount_minor as "isUsed"`,
    { paymentId }
  )
  for (const { accountId, pricedOn, until, isUsed } of closed) {
    if (!isUsed) continue
    await affect(RERATE, { accountId, from: periodOf(pricedOn), until, protected: LINE.protected })
  }
}

/** Of all months that an advance priced: which of several gave to which month nobody wrote down. */
const RERATE = `
  update consumptions c set late = true
    from (select distinct g.period, g.service_point_id from charges g
           where g.tenant_id = :tenant and g.period >= :from and g.period < :until
             and g.account_id = :accountId
             and exists (select from generate_subscripts(g.lines, 1) n
                          where g.lines[n][8] = :protected)) priced
   where c.tenant_id = :tenant and c.period >= :from and c.period < :until
     and c.account_id = :accountId and c.period = priced.period
     and c.service_point_id = priced.service_point_id and c.complete and not c.late`
