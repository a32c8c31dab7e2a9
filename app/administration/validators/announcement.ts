import vine from '@vinejs/vine'
import { SEVERITIES } from '#administration/announcements/announcement'
import { dayField } from '#administration/validators/day_field'

const texts = (most: number) =>
  vine.object({
    'uz-Latn': vine.string().trim().minLength(3).maxLength(most),
    'uz-Cyrl': vine.string().trim().maxLength(most).optional(),
    'ru': vine.string().trim().maxLength(most).optional(),
    'en': vine.string().trim().maxLength(most).optional(),
  })

export const announcementValidator = vine.create({
  titles: texts(120),
  bodies: texts(1000),
  severity: vine.enum(SEVERITIES),
  audience: vine.enum(['staff', 'consumers']).optional(),
  /** At the centre: the code of one region; without it every region. */
  region: vine.string().maxLength(40).optional(),
  validFrom: dayField(),
  /** The last day on which it is shown. */
  lastDay: dayField().optional(),
})

export const announcementListValidator = vine.create({
  status: vine.enum(['planned', 'shown', 'ended', 'withdrawn']).optional(),
  page: vine.number().min(1).max(10_000).optional(),
})

export const dismissalValidator = vine.create({ ofCentre: vine.boolean() })
