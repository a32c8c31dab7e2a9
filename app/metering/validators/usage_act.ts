import vine from '@vinejs/vine'
import { UNMETERED_KINDS } from '#metering/rules/unmetered_use'

const id = () => vine.string().regex(/^\d{1,18}$/)
const date = () => vine.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const decimal = () => vine.string().trim().maxLength(12)

const facts = {
  accountId: id(),
  servicePointId: id(),
  kind: vine.enum(UNMETERED_KINDS),
  from: date(),
  /** The last day of the use. */
  until: date(),
  installedKw: decimal().optional(),
  hours: decimal().optional(),
  admissibleA: decimal().optional(),
  phases: vine.enum(['1', '3']).optional(),
  cos: decimal().optional(),
  checkedOn: date().optional(),
}

export const usageFactsValidator = vine.create(facts)

export const usageActValidator = vine.create({
  ...facts,
  drawnOn: date(),
  inspector: vine.string().trim().minLength(3).maxLength(120),
  witnesses: vine.string().trim().maxLength(300).optional(),
  note: vine.string().trim().maxLength(500).optional(),
})

export const usageReversalValidator = vine.create({
  reason: vine.string().trim().minLength(3).maxLength(300),
})
