import vine from '@vinejs/vine'

export const VISA_STATUSES = ['pending', 'granted', 'refused', 'withdrawn', 'expired'] as const

export const visaListValidator = vine.create({
  tab: vine.enum(['waiting', 'mine', 'history']).optional(),
  kind: vine.string().maxLength(60).optional(),
  status: vine.enum(VISA_STATUSES).optional(),
  q: vine.string().trim().maxLength(100).optional(),
  page: vine.number().withoutDecimals().min(1).max(100_000).optional(),
})

export const visaDecisionValidator = vine.create({
  reason: vine.string().trim().minLength(3).maxLength(500),
})
