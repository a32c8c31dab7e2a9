import vine from '@vinejs/vine'

/** As people type it; nothing at all takes the phone away. */
export const phoneValidator = vine.create({
  phone: vine.string().trim().maxLength(30).nullable().optional(),
})
