import vine from '@vinejs/vine'

const date = () =>
  vine
    .string()
    .trim()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
const name = () => vine.string().trim().minLength(1).maxLength(300)

/** An item as typed; its facts are checked by the types of its classifier. */
export const itemValidator = vine.create({
  code: vine
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/+-]{0,59}$/u),
  nameUz: name(),
  nameCyrl: name(),
  nameRu: name(),
  facts: vine.record(vine.string().trim().maxLength(500).nullable()).optional(),
  validFrom: date(),
  validTo: date().optional(),
  act: vine.string().trim().maxLength(300).optional(),
  reason: vine.string().trim().minLength(3).maxLength(500),
  source: vine.string().trim().maxLength(300).optional(),
})

export const closingValidator = vine.create({
  on: date(),
  act: vine.string().trim().minLength(2).maxLength(300),
  reason: vine.string().trim().minLength(3).maxLength(500),
})

export const itemFileValidator = vine.create({
  file: vine.file({ size: '2mb', extnames: ['csv', 'txt'] }),
  apply: vine.boolean().optional(),
  reason: vine.string().trim().maxLength(500).optional(),
})
