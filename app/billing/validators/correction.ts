import vine from '@vinejs/vine'
import { soumField } from '#shared/http/soum_field'
import { CORRECTION_KINDS } from '#billing/correction'

const day = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const month = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-01$/)
const reason = () => vine.string().trim().minLength(5).maxLength(500)

const common = { bookedOn: day(), reason: reason(), reference: vine.string().uuid() }
const kinds = vine.group([
  vine.group.if((data) => data.kind === 'adjustment', {
    kind: vine.literal('adjustment'),
    direction: vine.enum(['debt', 'credit'] as const),
    amount: soumField(),
  }),
  vine.group.if((data) => data.kind === 'transfer', {
    kind: vine.literal('transfer'),
    otherNumber: vine.string().regex(/^\d{1,20}$/),
    amount: soumField(),
  }),
  vine.group.if((data) => data.kind === 'write_off', {
    kind: vine.literal('write_off'),
    amount: soumField(),
  }),
  vine.group.if((data) => data.kind === 'refund', {
    kind: vine.literal('refund'),
    amount: soumField(),
  }),
  vine.group.if((data) => data.kind === 'early_bill' || data.kind === 'final_bill', {
    kind: vine.enum(['early_bill', 'final_bill'] as const),
    through: day(),
    expected: vine.string().regex(/^-?\d{1,18}$/),
  }),
  vine.group.if((data) => data.kind === 'recalculation', {
    kind: vine.literal('recalculation'),
    from: month(),
    to: month(),
    expected: vine.string().regex(/^-?\d{1,18}$/),
  }),
])

export const correctionValidator = vine.create(
  vine.object({ ...common, kind: vine.enum(CORRECTION_KINDS) }).merge(kinds)
)

export const newCorrectionValidator = vine.create({
  kind: vine.enum(CORRECTION_KINDS).optional(),
  from: month().optional(),
  to: month().optional(),
  through: day().optional(),
})

export const correctionReversalValidator = vine.create({
  reason: reason(),
  reference: vine.string().uuid(),
})
