import vine from '@vinejs/vine'
import { soumField } from '#shared/http/soum_field'

const id = () => vine.string().regex(/^\d{1,18}$/)

export const requestFormValidator = vine.create({ account: id() })

export const paymentRequestValidator = vine.create({
  accountId: id(),
  channel: vine.string().maxLength(31),
  kind: vine.enum(['link', 'push'] as const),
  for: vine.enum(['account', 'invoice'] as const),
  amount: soumField().nullable().optional().requiredWhen('for', '=', 'account'),
  phone: vine
    .string()
    .trim()
    .regex(/^\+?\d[\d ()-]{7,20}$/)
    .nullable()
    .optional(),
  consent: vine.boolean().optional(),
  reference: vine.string().uuid(),
})
