import vine from '@vinejs/vine'
import { soumField } from '#shared/http/soum_field'

const VERDICTS = ['new', 'repeated', 'double', 'unknown', 'wrong', 'unreadable', 'ignored'] as const
const STATES = [
  'received',
  'unreadable',
  'checked',
  'posting',
  'posted',
  'undoing',
  'undone',
] as const
const page = () =>
  vine
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .optional()
const reason = () => vine.string().trim().minLength(3).maxLength(500)

export const statementValidator = vine.create({
  channel: vine.string().maxLength(31),
  file: vine.file({ size: '32mb' }),
})

export const statementListValidator = vine.create({
  q: vine.string().trim().maxLength(100).optional(),
  status: vine.enum(STATES).optional(),
  channel: vine.string().maxLength(31).optional(),
  page: page(),
})

export const statementLinesValidator = vine.create({
  verdict: vine.enum(VERDICTS).optional(),
  q: vine.string().trim().maxLength(100).optional(),
  page: page(),
})

export const postingValidator = vine.create({ confirmation: reason().optional() })
export const undoValidator = vine.create({ reason: reason() })
export const decisionValidator = vine.create({ decision: vine.enum(['post', 'skip'] as const) })

export const suspenseListValidator = vine.create({
  q: vine.string().trim().maxLength(100).optional(),
  status: vine.enum(['open', 'settled', 'reversed'] as const).optional(),
  page: page(),
})

export const assignmentValidator = vine.create({
  accountId: vine.string().regex(/^\d{1,18}$/),
  amount: soumField(),
  reference: vine.string().uuid(),
  note: vine.string().trim().maxLength(200).nullable().optional(),
  remember: vine.boolean().optional(),
})

export const refundValidator = vine.create({ amount: soumField(), reason: reason() })
