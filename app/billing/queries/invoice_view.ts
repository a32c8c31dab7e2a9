import { one } from '#shared/database/sql'
import { nextPeriod, type Period } from '#shared/kernel/calendar'
import type { InvoiceSeller, InvoiceView } from '#billing/documents/invoice_view'
import { chargesOfInvoice } from '#billing/queries/charges_of_invoice'
import type { ExplainedCharge } from '#billing/rules/explained_charge'
import { findInvoice, type Invoice } from '#billing/queries/find_invoice'
import { invoiceLines } from '#billing/queries/invoice_lines'
import { invoiceMeters } from '#billing/queries/invoice_meters'
import { paymentsOfMonth } from '#billing/queries/payments_of_month'
import { vatByRate } from '#billing/queries/vat_by_rate'
import type { ConsumerClass } from '#billing/run_scope'

/** Everything that the printed invoice of a month says; null when there is none. */
export async function invoiceView(accountId: string, period: Period): Promise<InvoiceView | null> {
  const invoice = await findInvoice(accountId, period)
  const about = invoice && (await one<About>(ABOUT, { accountId }))
  if (!about) return null
  const charges = await chargesOfInvoice({ accountId, ...invoice })
  return {
    number: numberOf(about.number, invoice),
    issuedOn: invoice.issuedOn,
    period: { from: period, to: nextPeriod(period) },
    dueOn: invoice.dueOn,
    resource: about.resource,
    seller: sellerOf(about),
    consumer: { name: about.name, taxNumber: about.taxNumber },
    account: about.number,
    contract: about.contract,
    address: about.address,
    meters: await invoiceMeters(charges),
    lines: invoiceLines(charges),
    vat: await vatByRate(charges, about.consumerClass),
    balance: balanceOf(invoice, charges),
    payments: await paymentsOfMonth(accountId, period),
    payUrl: null,
  }
}

/** The account and the month; a second invoice of the month says so. */
function numberOf(account: string, { period, ordinal }: Invoice): string {
  const month = period.slice(0, 7).replace('-', '')
  return `${account}-${month}${ordinal > 1 ? `/${ordinal}` : ''}`
}

/** What moved the month besides charges and payments are adjustments. */
function balanceOf(invoice: Invoice, charges: readonly ExplainedCharge[]) {
  const { openingMinor, paidMinor, closingMinor } = invoice
  const chargedMinor = charges.reduce((sum, charge) => sum + charge.amountMinor, 0n)
  const recalculatedMinor = invoice.chargedMinor - chargedMinor
  return { openingMinor, chargedMinor, recalculatedMinor, paidMinor, closingMinor }
}

type About = {
  number: string
  name: string
  consumerClass: ConsumerClass
  address: string
  taxNumber: string | null
  contract: string
  resource: InvoiceView['resource']
  requisites: Partial<Record<Requisite, string>>
  division: string
}

type Requisite = 'name' | 'stir' | 'vatNumber' | 'bank' | 'mfo' | 'account' | 'address' | 'phone'

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

function sellerOf({ requisites, division }: About): InvoiceSeller {
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
