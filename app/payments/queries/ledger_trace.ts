import { rows } from '#shared/database/sql'

export type LedgerTrace = {
  transactionId: string
  bookedOn: string
  ledgerCode: number
  nameUz: string
  nameCyrl: string
  nameRu: string
  amountMinor: string
}

/** The lines that a payment, and its reversal, wrote in the ledger. */
export function ledgerTrace(paymentId: string): Promise<LedgerTrace[]> {
  return rows<LedgerTrace>(
    `select e.transaction_id as "transactionId", e.booked_on as "bookedOn",
            e.ledger_code as "ledgerCode", l.name_uz as "nameUz", l.name_cyrl as "nameCyrl",
            l.name_ru as "nameRu", e.amount_minor as "amountMinor"
       from payments p
       join ledger_transactions t on t.tenant_id = :tenant
        and (t.id = p.transaction_id or t.reversal_of = p.transaction_id)
       join entries e on e.tenant_id = :tenant and e.period = t.period
        and e.account_id in (0, p.account_id) and e.source_kind in (2, 3)
        and e.source_id = p.payment_id and e.transaction_id = t.id
       left join ledger_accounts l on l.tenant_id = :tenant and l.code = e.ledger_code
      where p.tenant_id = :tenant and p.payment_id = :paymentId
      order by t.recorded_at, e.line`,
    { paymentId }
  )
}
