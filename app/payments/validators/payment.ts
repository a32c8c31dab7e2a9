import vine from '@vinejs/vine'
import { soumField } from '#shared/http/soum_field'

const id = () => vine.string().regex(/^\d{1,18}$/)

export const paymentValidator = vine.create({
  accountId: id(),
  amount: soumField(),
  /** Made by the form when it opens: a second click sends the same one. */
  reference: vine.string().uuid(),
  note: vine.string().trim().maxLength(200).nullable().optional(),
  tender: vine.enum(['cash', 'card'] as const).optional(),
  /** What the payer handed over. */
  given: soumField().nullable().optional(),
  /** The number on the slip of the terminal. */
  terminalReference: vine.string().trim().maxLength(40).nullable().optional(),
})

/** The account that the form opens for. */
export const payingValidator = vine.create({ account: id().optional() })

export const previewValidator = vine.create({
  account: id(),
  amount: soumField().optional(),
})

export const payerSearchValidator = vine.create({ q: vine.string().trim().maxLength(400) })

export const reversalValidator = vine.create({
  reason: vine.string().trim().minLength(3).maxLength(500),
})
