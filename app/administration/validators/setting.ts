import vine from '@vinejs/vine'

const day = () => vine.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const settingChangeValidator = vine.create({
  /** What was typed; the setting's own kind reads it. Absent: back to what holds above. */
  value: vine.string().maxLength(2000).optional(),
  /** `own`: for the division in work; otherwise for the whole tenant. */
  scope: vine.enum(['tenant', 'own']),
  validFrom: day(),
  act: vine.string().trim().maxLength(200).optional(),
  reason: vine.string().trim().minLength(3).maxLength(500),
})

export const reasonValidator = vine.create({
  reason: vine.string().trim().minLength(3).maxLength(500),
})
