import type { VisaKind } from '#administration/visas/visa_kind'
import type { Period } from '#shared/kernel/calendar'
import { reopenRepublic } from '#ledger/actions/reopen_republic'

/** The republic's month is opened again only by two people of the centre. */
export const reopenRepublicVisa: VisaKind<{ period: Period }> = {
  kind: 'ledger.reopen_republic',
  grantedBy: 'visas.money',
  askedBy: 'tenants.edit',
  always: true,
  words: 'ledger.visa.reopen_republic',
  tell: ({ period }) => ({ period: String(period).slice(0, 7).split('-').reverse().join('.') }),
  href: () => '/ledger/republic',
  async perform({ payload, reason }) {
    await reopenRepublic({ ...payload, reason })
    return { period: payload.period, state: 'open' }
  },
}
