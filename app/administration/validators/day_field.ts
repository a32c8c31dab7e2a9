import vine from '@vinejs/vine'
import { isDate } from '#shared/kernel/calendar'

type Options = { /** The field that must hold an earlier day. */ after?: string }

const day = vine.createRule<Options>((value, { after }, field) => {
  if (typeof value !== 'string') return
  if (!isDate(value)) return field.report('{{ field }} is not a day', 'day', field)
  const earlier: unknown = after && (field.data as Record<string, unknown>)[after]
  if (typeof earlier === 'string' && value <= earlier) {
    field.report('{{ field }} must be later', 'later_day', field)
  }
})

/** A day of the calendar, `YYYY-MM-DD`. */
export function dayField(options: Options = {}) {
  return vine.string().trim().use(day(options))
}
