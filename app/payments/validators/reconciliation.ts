import vine from '@vinejs/vine'
import { soumField } from '#shared/http/soum_field'

const DATE = /^\d{4}-\d{2}-\d{2}$/
const KINDS = [
  ...(['only_here', 'only_there', 'sum_differs', 'cancelled_there', 'reversed_here'] as const),
  ...(['double_credit', 'unsettled', 'commission_differs'] as const),
] as const

const reason = () => vine.string().trim().minLength(3).maxLength(500)
const date = () => vine.string().regex(DATE)
const page = () =>
  vine
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .optional()

export const daysValidator = vine.create({
  month: vine
    .string()
    .regex(/^\d{4}-\d{2}(-01)?$/)
    .optional(),
  channel: vine.string().maxLength(31).optional(),
})

export const differencesValidator = vine.create({
  status: vine.enum(['open', 'carried', 'settled'] as const).optional(),
  kind: vine.enum(KINDS).optional(),
  channel: vine.string().maxLength(31).optional(),
  q: vine.string().trim().maxLength(100).optional(),
  page: page(),
})

export const reasonValidator = vine.create({ reason: reason() })

export const missingPaymentValidator = vine.create({
  reason: reason(),
  accountId: vine
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .optional(),
})

export const differenceReversalValidator = vine.create({
  reason: reason(),
  which: vine.enum(['later', 'earlier'] as const).optional(),
})

export const settlementValidator = vine.create({
  itemId: vine.string().regex(/^\d{1,18}$/),
  from: date(),
  /** The last day, included: people say it so. */
  last: date(),
  withheld: soumField().nullable().optional(),
})

export const termsValidator = vine.create({
  channel: vine.string().maxLength(31),
  service: vine.string().trim().maxLength(31).nullable().optional(),
  per: vine.enum(['payment', 'day'] as const),
  /** Percent, with up to four places: 0.8. */
  rate: vine.string().regex(/^(100|\d{1,2}([.,]\d{1,4})?)$/),
  minimum: soumField().nullable().optional(),
  fixed: soumField().nullable().optional(),
  bearer: vine.enum(['region', 'payer'] as const),
  settleDays: vine.string().regex(/^([12]?\d|30)$/),
  agentName: vine.string().trim().minLength(2).maxLength(100),
  agentKey: vine
    .string()
    .regex(/^\d{9,20}$/)
    .nullable()
    .optional(),
  validFrom: date(),
  reason: reason(),
})
