import vine from '@vinejs/vine'
import { isDate } from '#shared/kernel/calendar'
import { DRAFT_SEASONS } from '#reference/rules/tariff_draft'

const text = (most: number) => vine.string().trim().maxLength(most)
const date = () =>
  text(10)
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .use(realDate())
const revision = () => vine.number().positive().withoutDecimals()
const code = () => text(60).regex(/^[a-z][a-z0-9-]*$/)

function realDate() {
  return vine.createRule((value, _options, field) => {
    if (typeof value === 'string' && !isDate(value)) {
      field.report('The {{ field }} field must be a date', 'date', field)
    }
  })()
}

export const newDraftValidator = vine.create({
  title: text(200).minLength(3),
  act: text(300).optional(),
  effectiveFrom: date(),
})

const fields = vine.object({
  resource: code(),
  consumerClass: vine.enum(['household', 'legal'] as const),
  tariffGroup: text(40).minLength(1),
  variant: text(60).minLength(1),
  unit: vine.enum(['kWh', 'm3', 'kW*year'] as const),
  nameUz: text(200).minLength(2),
  nameCyrl: text(200).minLength(2),
  nameRu: text(200).minLength(2),
})

const block = vine.object({ upTo: text(20).optional(), price: text(20) })

const plan = vine.object({
  kind: vine.enum(['prices', 'opening', 'closing'] as const),
  planCode: code(),
  fields: fields.clone().optional(),
  gapAgreed: vine.boolean(),
  seasons: vine
    .array(
      vine.object({
        season: vine.enum(DRAFT_SEASONS),
        blocks: vine.array(block).maxLength(20),
      })
    )
    .maxLength(2),
})

/** The editor sends the whole draft: bounds and prices as people type them. */
export const draftValidator = vine.create({
  revision: revision(),
  title: text(200).minLength(3),
  act: text(300).optional(),
  source: text(300).optional(),
  confidence: vine.enum(['H', 'M', 'L'] as const),
  note: text(1000).optional(),
  effectiveFrom: date(),
  hasteReason: text(500).optional(),
  plans: vine.array(plan).maxLength(60).distinct('planCode'),
})

export const draftDecisionValidator = vine.create({
  revision: revision(),
  reason: text(500).minLength(3),
})

export const draftListValidator = vine.create({
  status: vine.enum(['open', 'published', 'withdrawn'] as const).optional(),
})
