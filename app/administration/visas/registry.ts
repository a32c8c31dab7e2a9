import { DomainException } from '#shared/http/domain_exception'
import type { VisaKind } from '#administration/visas/visa_kind'

const kinds = new Map<string, VisaKind>()

/** What may need a second person, by its code. Modules declare kinds; `start/visas.ts` lists them. */
export const visaKinds = {
  offer(...more: readonly VisaKind<never>[]) {
    for (const kind of more) kinds.set(kind.kind, kind as unknown as VisaKind)
  },

  all(): readonly VisaKind[] {
    return [...kinds.values()]
  },

  /** @throws E_VISA_KIND_UNKNOWN */
  named(kind: string): VisaKind {
    const found = kinds.get(kind)
    if (!found) throw new DomainException('E_VISA_KIND_UNKNOWN', { kind })
    return found
  },
}
