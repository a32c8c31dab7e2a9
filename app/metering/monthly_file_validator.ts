import vine from '@vinejs/vine'

export const monthlyFileValidator = vine.create({
  file: vine.file({ size: '4mb', extnames: ['csv', 'txt'] }),
  apply: vine.boolean().optional(),
  reason: vine.string().trim().minLength(3).maxLength(500).optional(),
})

export const monthlyCsvValidator = vine.create({ template: vine.boolean().optional() })
