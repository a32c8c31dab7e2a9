import vine from '@vinejs/vine'

const region = vine.string().trim().maxLength(31)
const number = vine
  .string()
  .trim()
  .maxLength(32)
  .transform((text) => text.replace(/\s/g, ''))

export const codeRequestValidator = vine.create({ region, number })

export const entryValidator = vine.create({
  region,
  number,
  code: vine
    .string()
    .trim()
    .regex(/^\d{6}$/),
})
