import { computed, inject, useId, type ComputedRef, type InjectionKey } from 'vue'

/** What a field tells the control inside it: its id, its name, and who describes it. */
export type FieldContext = {
  id: string
  name: string | undefined
  describedBy: string | undefined
  invalid: boolean
  required: boolean
  /** The control's own remark, for example "This is not a date"; null when all is well. */
  remark: (message: string | null) => void
}

export const fieldKey: InjectionKey<ComputedRef<FieldContext>> = Symbol('field')

/** The attributes that tie an input to its label, help and error. */
export function useField(own: { name?: string; id?: string }) {
  const field = inject(fieldKey, null)
  const fallback = useId()
  const attributes = computed(() => ({
    'id': own.id ?? field?.value.id ?? fallback,
    'name': own.name ?? field?.value.name,
    'aria-describedby': field?.value.describedBy,
    'aria-invalid': field?.value.invalid || undefined,
    'aria-required': field?.value.required || undefined,
  }))
  return { attributes, remark: (message: string | null) => field?.value.remark(message) }
}
