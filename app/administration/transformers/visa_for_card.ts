import { nameIn } from '#administration/names'
import { describeVisa } from '#administration/visas/describe_visa'
import { differences } from '#administration/visas/differences'
import { kindsDecidedBy } from '#administration/visas/kinds_decided_by'
import { visaKinds } from '#administration/visas/registry'
import type { VisaCard } from '#administration/queries/visa_card'
import type { VisaReader } from '#administration/visas/visa_kind'
import type { Work } from '#administration/work'

type Place = { work: Work; reader: VisaReader }

/** A request as its page shows it: the sentence, the difference, and what the reader may do about it. */
export function visaForCard(visa: VisaCard, { work, reader }: Place) {
  const { payload, summary, divisionId, before, after, requestedBy, ...facts } = visa
  const kind = visaKinds.all().find((one) => one.kind === visa.kind)
  const division = work.divisions.find(({ id }) => id === divisionId)
  const isOwn = requestedBy.id === work.user.id
  const decides =
    kindsDecidedBy(work.user).includes(visa.kind) && work.divisionIds.includes(divisionId)
  return {
    ...facts,
    ...describeVisa({ kind: visa.kind, summary }, reader),
    division: division ? nameIn(reader.locale, division) : '',
    requestedBy: requestedBy.name,
    differences: differences({ kind: visa.kind, payload, before, after }, reader),
    href: kind?.href?.({ payload, subject: visa.subject }) ?? null,
    isOwn,
    mayDecide: visa.status === 'pending' && decides && !isOwn,
    mayWithdraw: visa.status === 'pending' && isOwn,
  }
}
