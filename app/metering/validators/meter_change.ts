import vine from '@vinejs/vine'

const id = () => vine.string().regex(/^\d{1,18}$/)
const date = () => vine.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const dials = () => vine.record(vine.string().trim().maxLength(20))

const change = {
  accountId: id(),
  servicePointId: id(),
  changedOn: date(),
  coefficient: vine.string().regex(/^[1-9]\d{0,5}$/),
  closing: dials(),
  reason: vine.string().trim().minLength(3).maxLength(300),
}

const replacement = {
  ...change,
  type: vine.string().trim().maxLength(40),
  serial: vine.string().trim().minLength(1).maxLength(40),
  madeIn: vine.number().withoutDecimals().range([1950, 2100]).optional(),
  verifiedOn: date().optional(),
  opening: dials(),
}

export const replacementValidator = vine.create(replacement)

export const transformersValidator = vine.create(change)
