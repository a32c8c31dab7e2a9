import vine from '@vinejs/vine'
import { dayField } from '#administration/validators/day_field'

export const numberPatternValidator = vine.create({
  pattern: vine.string().trim().minLength(3).maxLength(60),
  startNumber: vine.number().withoutDecimals().min(1).max(999_999_999),
  /** `own`: for the division in work; otherwise for the whole tenant. */
  scope: vine.enum(['tenant', 'own']),
  validFrom: dayField(),
  act: vine.string().trim().maxLength(200).optional(),
  reason: vine.string().trim().minLength(3).maxLength(500),
})
