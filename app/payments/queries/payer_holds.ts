import { rows } from '#shared/database/sql'
import type { PayerHold } from '#payments/payer_hold'

/** All holds of an account, those that last first, then the newest. */
export function payerHolds(accountId: string): Promise<PayerHold[]> {
  return rows<PayerHold>(
    `select id, kind, takes_money as "takesMoney", valid_from as "validFrom",
            valid_to as "validTo", document, reason, recorded_by as "recordedBy"
       from payer_holds where tenant_id = :tenant and account_id = :accountId
      order by valid_to desc nulls first, id desc limit 50`,
    { accountId }
  )
}
