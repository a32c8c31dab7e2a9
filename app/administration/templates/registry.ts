import { DomainException } from '#shared/http/domain_exception'
import type { PrintForm } from '#administration/templates/print_form'

const declared = new Map<string, PrintForm>()

/** What is printed, by its kind. Modules declare theirs; `start/templates.ts` lists them. */
export const printForms = {
  offer(...more: readonly PrintForm[]) {
    for (const form of more) declared.set(form.kind, form)
  },

  all(): readonly PrintForm[] {
    return [...declared.values()]
  },

  /** @throws E_TEMPLATE_UNKNOWN */
  named(kind: string): PrintForm {
    const found = declared.get(kind)
    if (!found) throw new DomainException('E_TEMPLATE_UNKNOWN', { kind }, 404)
    return found
  },
}
