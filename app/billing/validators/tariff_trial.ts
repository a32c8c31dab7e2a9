import vine from '@vinejs/vine'
import { isDate } from '#shared/kernel/calendar'
import { TRIAL_OUTCOMES, TRIAL_SORTS } from '#billing/queries/trial_list'

const ID = /^\d{1,18}$/
const month = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-01$/)
const whole = () => vine.number().positive().withoutDecimals()

const realDate = vine.createRule((value, _options, field) => {
  if (typeof value === 'string' && !isDate(value)) {
    field.report('The {{ field }} field must be a date', 'date', field)
  }
})

export const MOST_NAMED = 200
export const MOST_DRAWN = 5000

export const newTrialValidator = vine.create({
  draft: vine.string().regex(ID).optional(),
  region: whole().optional(),
  kind: vine.enum(['trial', 'retroactive'] as const).optional(),
})

export const trialValidator = vine.create({
  kind: vine.enum(['trial', 'retroactive'] as const),
  draft: vine.string().regex(ID).optional(),
  region: whole().optional(),
  divisionId: whole(),
  consumerClass: vine.enum(['household', 'legal'] as const),
  month: month(),
  until: month().optional(),
  sample: vine.enum(['all', 'numbers', 'random'] as const),
  numbers: vine.string().trim().maxLength(5000).optional().requiredWhen('sample', '=', 'numbers'),
  size: whole().max(MOST_DRAWN).optional().requiredWhen('sample', '=', 'random'),
  seed: vine.string().trim().maxLength(40).optional(),
  edge: vine.enum(['heating_from_mmdd', 'heating_to_mmdd'] as const).optional(),
  edgeOn: vine.string().use(realDate()).optional().requiredIfExists('edge'),
})

export const trialListValidator = vine.create({
  outcome: vine.enum(TRIAL_OUTCOMES).optional(),
  q: vine.string().trim().maxLength(40).optional(),
  sort: vine.enum(TRIAL_SORTS).optional(),
  page: whole().max(100_000).optional(),
})
