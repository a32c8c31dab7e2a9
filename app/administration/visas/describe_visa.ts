import { tellFact } from '#administration/visas/tell_fact'
import { visaKinds } from '#administration/visas/registry'
import type { VisaReader, VisaSummary } from '#administration/visas/visa_kind'

type Told = { kind: string; summary: VisaSummary }

/** The heading and the sentence of a request, in the reader's language. */
export function describeVisa({ kind, summary }: Told, reader: VisaReader) {
  const known = visaKinds.all().find((one) => one.kind === kind)
  const words = known?.words ?? `visas.kinds.${kind}`
  const values: Record<string, string | number> = {}
  for (const [name, fact] of Object.entries(summary)) {
    values[name] = tellFact(name, fact, reader)
    // Named as a sum a fact stays what it is in the sentence: `amountMinor` is also `amount`.
    if (name.endsWith('Minor')) values[name.slice(0, -'Minor'.length)] ??= values[name]
  }
  const name = reader.translate(`${words}.name`, {}, kind)
  return { name, sentence: sentence(name) }

  /** A request older than its words may lack one of their facts: the queue must still open. */
  function sentence(otherwise: string) {
    try {
      const told = { ...values, ...known?.tell?.(summary, reader) }
      return reader.translate(`${words}.sentence`, told, otherwise)
    } catch {
      return otherwise
    }
  }
}
