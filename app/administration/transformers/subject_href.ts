import { leadsSomewhere } from '#shared/http/leads_somewhere'

/** Where the things that rows speak of have their pages. */
const PAGES: Record<string, string> = {
  account: '/household/accounts/:id',
  billing_run: '/billing/runs/:id',
  channel: '/channels/:id',
  division: '/divisions/:id',
  import: '/metering/imports/:id',
  payment: '/payments/:id',
  role: '/roles/:id',
  setting: '/settings/:id',
  street: '/reference/streets/:id',
  tariff_draft: '/reference/tariff-drafts/:id',
  user: '/users/:id',
  visa: '/visas/:id',
}

/** The page of a row's subject; null when it has none in this release. */
export function subjectHref(kind: string, id: string): string | null {
  const page = PAGES[kind]?.replace(':id', encodeURIComponent(id))
  return page && leadsSomewhere(page) ? page : null
}
