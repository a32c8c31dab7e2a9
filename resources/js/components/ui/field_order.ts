const FIELDS = 'input:not([type=hidden],[tabindex="-1"]), select, textarea'

/** The field after this one, in the order of the page; null after the last. */
export function nextField(form: HTMLElement, current: EventTarget | null): HTMLElement | null {
  const fields = fieldsOf(form).filter((field) => !isRadioOfSameGroup(field, current))
  const at = fields.findIndex((field) => field === current)
  return at >= 0 ? (fields[at + 1] ?? null) : null
}

/** Puts the cursor into the field of that name, or into the first one that is wrong. */
export function focusField(form: HTMLElement, name?: string) {
  const named = name ? fieldsOf(form).find((field) => field.getAttribute('name') === name) : null
  const field = named ?? form.querySelector<HTMLElement>('[aria-invalid="true"]')
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}

function fieldsOf(form: HTMLElement) {
  return [...form.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (field) => !field.matches(':disabled, [readonly]') && field.getClientRects().length > 0
  )
}

function isRadioOfSameGroup(field: HTMLElement, current: EventTarget | null) {
  if (!(field instanceof HTMLInputElement) || !(current instanceof HTMLInputElement)) return false
  return field !== current && field.type === 'radio' && field.name === current.name
}
