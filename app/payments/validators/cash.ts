import vine from '@vinejs/vine'
import { soumField } from '#shared/http/soum_field'
import { parseSoum } from '#shared/kernel/money'

const reason = () => vine.string().trim().minLength(3).maxLength(500)
const documentNumber = () => vine.string().trim().minLength(1).maxLength(40)

/** A sum that may be nothing: an empty drawer. */
const soumOrNothing = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  const minor = parseSoum(value)
  if (minor === null || minor < 0n) return field.report('{{ field }} is not a sum', 'soum', field)
  field.mutate(minor, field)
})

const drawerField = () =>
  vine
    .string()
    .maxLength(40)
    .use(soumOrNothing())
    .transform((minor) => minor as unknown as bigint)

export const deskValidator = vine.create({
  divisionId: vine.number().positive().withoutDecimals(),
  title: vine.string().trim().minLength(2).maxLength(80),
})

export const reasonValidator = vine.create({ reason: reason() })

export const shiftValidator = vine.create({
  float: drawerField(),
  document: documentNumber().nullable().optional(),
  reason: reason().nullable().optional(),
})

export const shiftListValidator = vine.create({
  page: vine
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .optional(),
})

export const closingValidator = vine.create({
  counts: vine.record(vine.number().withoutDecimals().range([0, 1_000_000])),
  reason: reason().nullable().optional(),
  delivery: soumField().nullable().optional(),
  document: documentNumber().nullable().optional().requiredIfExists('delivery'),
})

export const drawerValidator = vine.create({
  kind: vine.enum(['change', 'expense', 'delivery'] as const),
  amount: soumField(),
  number: documentNumber(),
  reason: reason(),
})

export const correctionValidator = vine.create({
  kind: vine.enum(['over', 'short'] as const),
  amount: soumField(),
  number: documentNumber(),
  reason: reason(),
})

export const returnValidator = vine.create({
  reason: reason(),
  terminalReference: vine.string().trim().maxLength(40).nullable().optional(),
})
