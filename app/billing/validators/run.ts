import vine from '@vinejs/vine'
import { FAULTS } from '#billing/rules/account_bill'
import { RUN_STATUSES } from '#billing/queries/run_rows'

const consumerClass = () => vine.enum(['household', 'legal'] as const)
const period = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-01$/)

export const runValidator = vine.create({
  divisionId: vine.number().positive().withoutDecimals(),
  period: period(),
  consumerClass: consumerClass(),
  /** Bills in the same way and leaves nothing behind but its figures. */
  trial: vine.boolean().optional(),
  /** Months from this one on are priced anew. */
  rerateFrom: period().optional(),
})

export const runCancellationValidator = vine.create({
  reason: vine.string().trim().minLength(3).maxLength(500),
})

export const newRunValidator = vine.create({ class: consumerClass().optional() })

export const runListValidator = vine.create({
  status: vine.enum(RUN_STATUSES).optional(),
  before: vine
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
})

export const runErrorsValidator = vine.create({
  fault: vine.enum(FAULTS).optional(),
  page: vine.number().min(1).max(100_000).withoutDecimals().optional(),
})
