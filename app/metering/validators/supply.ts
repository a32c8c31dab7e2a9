import vine from '@vinejs/vine'
import { parseQuantity } from '#shared/kernel/quantity'
import { NORM_CODES } from '#metering/rules/norm_codes'

const id = () => vine.string().regex(/^\d{1,18}$/)
const date = () => vine.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const month = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-01$/)
const decimal = () => vine.string().trim().maxLength(12)

const said = {
  accountId: id(),
  servicePointId: id(),
  from: date(),
  document: vine.string().trim().maxLength(200).optional(),
}

export const normTermValidator = vine.create({
  ...said,
  code: vine.enum(NORM_CODES),
  amount: vine.string().regex(/^\d{1,9}$/),
})

export const equipmentValidator = vine.create({
  ...said,
  kind: vine.enum(['transformer', 'line', 'share']),
  name: vine.string().trim().minLength(1).maxLength(120),
  upstream: vine.boolean().optional(),
  noLoadKw: decimal().optional(),
  loadKw: decimal().optional(),
  ratedKva: decimal().optional(),
  resistanceOhm: decimal().optional(),
  voltageV: decimal().optional(),
  cos: decimal().optional(),
  sharePercent: decimal().optional(),
})

const quantity = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  const varh = parseQuantity(value)
  if (varh === null || varh < 0n) {
    return field.report('{{ field }} is not a quantity', 'quantity', field)
  }
  field.mutate(varh, field)
})

/** `from` is the month. */
export const reactiveUseValidator = vine.create({
  ...said,
  from: month(),
  /** Why what stands in this month is wrong. */
  reason: vine.string().trim().minLength(3).maxLength(500).optional(),
  quantity: vine
    .string()
    .maxLength(20)
    .use(quantity())
    .transform((varh) => varh as unknown as bigint),
})

export const linkValidator = vine.create({
  ...said,
  number: vine.string().trim().maxLength(20),
})

export const settlementValidator = vine.create({
  divisionId: vine.number().withoutDecimals(),
  period: month(),
})
