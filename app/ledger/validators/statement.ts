import vine from '@vinejs/vine'

const day = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/** Days of booking, and the day or the moment (Tashkent time) of what was known. */
export const statementValidator = vine.create({
  from: day().optional(),
  to: day().optional(),
  known: vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?$/)
    .optional(),
})
