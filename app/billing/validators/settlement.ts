import vine from '@vinejs/vine'
import { parseQuantity } from '#shared/kernel/quantity'
import { PREPAYMENT_STATES } from '#billing/queries/prepayment_rows'

const day = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const period = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-01$/)
const reason = () => vine.string().trim().minLength(3).maxLength(500)

export const HOLD_CAUSES = ['dispute', 'restructuring', 'protected', 'court'] as const

export const penaltyScopeValidator = vine.create({
  class: vine.enum(['household', 'legal'] as const).optional(),
})

export const penaltyListValidator = vine.create({
  before: vine
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
})

export const holdValidator = vine.create({
  cause: vine.enum(HOLD_CAUSES),
  lotPeriod: period().optional().nullable(),
  validFrom: day(),
  validTo: day().optional().nullable(),
  document: vine.string().trim().minLength(2).maxLength(200),
})

export const holdEndValidator = vine.create({ endsOn: day(), reason: reason() })

export const waiverValidator = vine.create({ reason: reason() })

const quantity = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  const wh = parseQuantity(value)
  if (wh === null || wh < 0n) {
    return field.report('{{ field }} is not a quantity', 'quantity', field)
  }
  field.mutate(wh, field)
})

export const volumeValidator = vine.create({
  servicePointId: vine.string().regex(/^\d{1,18}$/),
  from: period(),
  to: period(),
  quantity: vine
    .string()
    .maxLength(30)
    .use(quantity())
    .transform((wh) => wh as unknown as bigint),
})

export const prepaymentValidator = vine.create({
  divisionId: vine.number().positive().withoutDecimals(),
  period: period(),
})

export const prepaymentListValidator = vine.create({
  state: vine.enum(PREPAYMENT_STATES).optional(),
})
