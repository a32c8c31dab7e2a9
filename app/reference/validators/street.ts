import vine from '@vinejs/vine'

const date = () =>
  vine
    .string()
    .trim()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
const name = () => vine.string().trim().minLength(1).maxLength(200)
const names = { nameUz: name(), nameCyrl: name(), nameRu: name() }
const grounds = {
  act: vine.string().trim().minLength(2).maxLength(300),
  reason: vine.string().trim().minLength(3).maxLength(500),
}

export const newStreetValidator = vine.create({
  ...names,
  kind: vine.enum(['street', 'mahalla', 'village'] as const),
  divisionId: vine.number(),
  mahallaId: vine
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  act: vine.string().trim().maxLength(300).optional(),
})

export const renamingValidator = vine.create({ ...names, ...grounds, validFrom: date() })

export const mergingValidator = vine.create({
  ...grounds,
  on: date(),
  intoId: vine.string().regex(/^\d{1,18}$/),
})

export const buildingValidator = vine.create({
  cadastre: vine.string().trim().maxLength(40).nullable(),
  flats: vine.number().min(0).max(5000).withoutDecimals().nullable(),
  electricStove: vine.boolean(),
  gasified: vine.enum(['yes', 'no'] as const).nullable(),
  reason: grounds.reason.clone(),
})

export const newBuildingValidator = vine.create({
  number: vine.string().trim().minLength(1).maxLength(20),
  cadastre: vine.string().trim().maxLength(40).optional(),
  flats: vine.number().min(0).max(5000).withoutDecimals().optional(),
  electricStove: vine.boolean().optional(),
})
