import vine from '@vinejs/vine'
import { soumField } from '#shared/http/soum_field'
import { ATTEMPT_PARTS } from '#payments/queries/list_attempts'

const reason = () => vine.string().trim().minLength(3).maxLength(500)

export const attemptListValidator = vine.create({
  part: vine.enum(ATTEMPT_PARTS).optional(),
  q: vine.string().trim().maxLength(100).optional(),
  page: vine
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .optional(),
})

export const paidValidator = vine.create({
  amount: soumField(),
  reference: vine.string().trim().minLength(1).maxLength(100),
  reason: reason(),
})

export const unpaidValidator = vine.create({ reason: reason() })
