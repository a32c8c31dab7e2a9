import vine from '@vinejs/vine'

export const sessionValidator = vine.create({
  region: vine.string().trim().maxLength(31),
  login: vine.string().trim().toLowerCase().minLength(1).maxLength(100),
  password: vine.string().minLength(1).maxLength(200),
})
