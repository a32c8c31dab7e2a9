import { leadsSomewhere } from '#shared/http/leads_somewhere'
import type User from '#administration/models/user'
import type { Right } from '#administration/rights'
import type { HouseholdCard } from '#household/queries/household_card'

type Act = {
  key:
    | 'pay'
    | 'request'
    | 'read'
    | 'invoice'
    | 'settlement'
    | 'statement'
    | 'correct'
    | 'supply'
    | 'meters'
  href: string
  right: Right
}

/** What can be done next from a card. An act whose page this region's release lacks is not offered. */
export function actsOfAccount({ id, lastInvoice }: HouseholdCard, user: User) {
  const acts: Act[] = [
    { key: 'pay', href: `/payments/new?account=${id}`, right: 'payments.record' },
    { key: 'read', href: `/metering/readings/create?account=${id}`, right: 'metering.record' },
  ]
  if (lastInvoice) {
    const month = lastInvoice.period.slice(0, 7)
    const href = `/billing/accounts/${id}/invoices/${month}.pdf`
    acts.push({ key: 'invoice', href, right: 'billing.view' })
  }
  acts.push({
    key: 'request',
    href: `/payments/requests/new?account=${id}`,
    right: 'payments.record',
  })
  acts.push({
    key: 'settlement',
    href: `/billing/accounts/${id}/settlement`,
    right: 'billing.view',
  })
  acts.push({
    key: 'statement',
    href: `/ledger/accounts/${id}/statement`,
    right: 'billing.view',
  })
  acts.push({
    key: 'correct',
    href: `/billing/accounts/${id}/corrections`,
    right: 'billing.adjust',
  })
  acts.push({ key: 'supply', href: `/metering/supply?account=${id}`, right: 'metering.view' })
  acts.push({
    key: 'meters',
    href: `/metering/meters/change?account=${id}`,
    right: 'billing.adjust',
  })
  return acts
    .filter(({ right, href }) => user.may(right) && leadsSomewhere(href))
    .map(({ key, href }) => ({ key, href }))
}
