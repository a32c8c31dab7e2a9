import vine from '@vinejs/vine'

const id = () => vine.string().regex(/^\d{1,18}$/)
const reason = () => vine.string().trim().minLength(3).maxLength(300)

export const readingValidator = vine.create({
  accountId: id(),
  servicePointId: id(),
  registerCode: vine.string().trim().maxLength(20),
  readOn: vine.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  value: vine.string().trim().maxLength(20),
  note: vine.string().trim().maxLength(300).optional(),
})

export const confirmationValidator = vine.create({ accountId: id(), reason: reason() })
