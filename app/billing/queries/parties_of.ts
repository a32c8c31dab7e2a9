import { one } from '#shared/database/sql'
import type { InvoiceSeller, InvoiceView } from '#billing/documents/invoice_view'
import type { ConsumerClass } from '#billing/run_scope'

type About = {
  number: string
  name: string
  consumerClass: ConsumerClass
  address: string
  taxNumber: string | null
  contract: string
  resource: InvoiceView['resource']
}

type Row = About & { requisites: Partial<Record<Requisite, string>>; division: string }
type Requisite = 'name' | 'stir' | 'vatNumber' | 'bank' | 'mfo' | 'account' | 'address' | 'phone'

export type Parties = About & { seller: InvoiceSeller }

/** Who demands money of whom, by which contract: what every printed demand of an account says. */
export async function partiesOf(accountId: string): Promise<Parties | null> {
  const found = await one<Row>(ABOUT, { accountId })
  if (!found) return null
  const { requisites, division, ...about } = found
  return { ...about, seller: sellerOf({ requisites, division }) }
}

const ABOUT = `
  select a.number, a.name, a.consumer_class as "consumerClass", a.address, c.stir as "taxNumber", k.number as contract,
         coalesce((select r.code from service_points s
                     join resources r on r.tenant_id = :tenant and r.id = s.resource_id
                    where s.tenant_id = :tenant and s.account_id = a.id order by s.id limit 1),
                  'electricity') as resource,
         d.requisites, d.name_uz as division
    from personal_accounts a
    join consumers c on c.tenant_id = :tenant and c.id = a.consumer_id
    join contracts k on k.tenant_id = :tenant and k.id = a.contract_id
    join divisions d on d.tenant_id = :tenant and d.id = a.division_id
   where a.tenant_id = :tenant and a.id = :accountId`

function sellerOf({ requisites, division }: Pick<Row, 'requisites' | 'division'>): InvoiceSeller {
  return {
    name: requisites.name ?? division,
    taxNumber: requisites.stir ?? '',
    vatNumber: requisites.vatNumber ?? null,
    bank: requisites.bank ?? '',
    bankCode: requisites.mfo ?? '',
    bankAccount: requisites.account ?? '',
    address: requisites.address ?? '',
    phone: requisites.phone ?? null,
  }
}
