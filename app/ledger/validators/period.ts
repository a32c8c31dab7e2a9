import vine from '@vinejs/vine'

export const reopeningValidator = vine.create({
  reason: vine.string().trim().minLength(10).maxLength(500),
})

export const monthsValidator = vine.create({
  until: vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-01$/)
    .optional(),
})
