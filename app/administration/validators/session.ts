import vine from '@vinejs/vine'

/** Longer than any password we let one choose: what is beyond is refused before hashing. */
const MOST = 256

/** Nothing that a terminal or Postgres would stumble over; Cyrillic look-alikes are just other letters. */
const LOGIN = /^[^\p{Cc}]+$/u

export const sessionValidator = vine.create({
  region: vine.string().trim().maxLength(31),
  login: vine.string().trim().toLowerCase().minLength(1).maxLength(100).regex(LOGIN),
  password: vine
    .string()
    .minLength(1)
    .maxLength(2 * MOST),
})

export const secondStepValidator = vine.create({ code: vine.string().trim().maxLength(64) })

export const newPasswordValidator = vine.create({ password: vine.string().maxLength(4 * MOST) })

export const changedPasswordValidator = vine.create({
  present: vine
    .string()
    .minLength(1)
    .maxLength(2 * MOST),
  password: vine.string().maxLength(4 * MOST),
})

export const confirmationValidator = vine.create({
  password: vine
    .string()
    .maxLength(2 * MOST)
    .optional(),
  code: vine.string().trim().maxLength(64).optional(),
})
