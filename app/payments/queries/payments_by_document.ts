import { rows } from '#shared/database/sql'

const MOST = 20

/** Ids of payments known by this word: their own id, the provider's reference, a receipt number. */
export async function paymentsByDocument(q: string, divisionIds: number[]): Promise<string[]> {
  const word = q.replace(/\s/g, '')
  const found = await rows<{ id: string }>(
    `select p.payment_id as id from payments p
      where p.tenant_id = :tenant and p.division_id = any(:divisionIds) and p.payment_id in (
        select receipts.payment_id from receipts where tenant_id = :tenant and number = :word
        union all
        select referred.payment_id from payment_channels c
          join payments referred on referred.tenant_id = :tenant and referred.channel_id = c.id
           and referred.reference = :word
         where c.tenant_id = :tenant
        union all
        select :asId::bigint where :asId::bigint is not null)
      order by p.payment_id desc limit :most`,
    { word, asId: /^\d{1,18}$/.test(word) ? word : null, divisionIds, most: MOST }
  )
  return found.map(({ id }) => id)
}
