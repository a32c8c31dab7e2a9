import vine from '@vinejs/vine'

export const readingValidator = vine.create({
  dial: vine.string().maxLength(20),
  value: vine.string().trim().minLength(1).maxLength(20),
  /** The consumer has looked again and stands by an unusual value. */
  sure: vine.boolean().optional(),
})
