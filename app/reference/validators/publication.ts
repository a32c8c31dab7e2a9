import vine from '@vinejs/vine'

const reason = () => vine.string().trim().minLength(3).maxLength(300)
const date = () => vine.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const publicationValidator = vine.create({
  title: vine.string().trim().minLength(3).maxLength(200),
  act: vine.string().trim().maxLength(200).optional(),
  validFrom: date(),
  reason: reason(),
  sha256: vine.string().regex(/^[0-9a-f]{64}$/),
})

export const bundleValidator = vine.create({
  file: vine.file({ size: '16mb' }),
})

export const receiptValidator = vine.create({
  centre: vine.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  number: vine.number().min(1).max(1_000_000).withoutDecimals(),
})

export const conflictValidator = vine.create({
  decision: vine.enum(['keep', 'take'] as const),
  reason: reason(),
  from: date().optional(),
})
