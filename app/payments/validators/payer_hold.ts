import vine from '@vinejs/vine'
import { HOLD_KINDS } from '#payments/payer_hold'

const day = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const reason = () => vine.string().trim().minLength(3).maxLength(500)

export const payerHoldValidator = vine.create({
  kind: vine.enum(HOLD_KINDS),
  money: vine.enum(['taken', 'refused'] as const),
  validFrom: day(),
  validTo: day().optional().nullable(),
  document: vine.string().trim().minLength(2).maxLength(200),
  reason: reason(),
})

export const payerHoldLiftValidator = vine.create({ reason: reason() })
