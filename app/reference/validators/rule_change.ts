import vine from '@vinejs/vine'
import { isDate } from '#shared/kernel/calendar'

const date = () =>
  vine
    .string()
    .trim()
    .regex(/^\d{4}-\d{2}-\d{2}$/)

/** A change of a rule as typed; an empty value ends the own one. */
export const ruleChangeValidator = vine.create({
  scope: vine.string().trim().maxLength(20),
  value: vine.string().trim().maxLength(30).optional(),
  validFrom: date(),
  validTo: date().optional(),
  act: vine.string().trim().minLength(2).maxLength(300),
  reason: vine.string().trim().minLength(3).maxLength(500),
  source: vine.string().trim().maxLength(300).optional(),
})

/** The day a page is asked for; one that cannot be read is today. */
export function dayAsked(asked: unknown, today: string): string {
  return typeof asked === 'string' && isDate(asked) ? asked : today
}
