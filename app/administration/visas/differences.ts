import { tellFact } from '#administration/visas/tell_fact'
import { visaKinds } from '#administration/visas/registry'
import type { VisaReader } from '#administration/visas/visa_kind'

type Facts = Record<string, unknown> | null

type Told = { kind: string; payload: unknown; before: Facts; after: Facts }

export type Difference = {
  key: string
  name: string
  before: string
  after: string
  changed: boolean
}

/** What a request would change, fact by fact. Facts have their names in `visas.facts`. */
export function differences(
  { kind, payload, before, after }: Told,
  reader: VisaReader
): Difference[] {
  const special = visaKinds.all().find((one) => one.kind === kind)?.fact
  const tell = (name: string, fact: unknown) =>
    special?.({ name, fact, payload }, reader) ?? tellFact(name, fact, reader)

  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...keys].map((key) => {
    const told = {
      before: tell(key, before?.[key]),
      after: tell(key, after?.[key]),
    }
    const name = reader.translate(`visas.facts.${key}`, {}, key)
    return { key, name, ...told, changed: told.before !== told.after }
  })
}
