import vine from '@vinejs/vine'
import { networkLines, reason } from '#payments/validators/channel'

const about = {
  title: vine.string().trim().minLength(1).maxLength(80),
  turn: vine.number().withoutDecimals().range([1, 99]),
  networks: networkLines().optional(),
  settings: vine.object({}).allowUnknownProperties(),
}

export const newMessageChannelValidator = vine.create({
  adapter: vine.string().regex(/^[a-z][a-z0-9_]{1,31}$/),
  ...about,
})

export const messageChannelChangeValidator = vine.create({ ...about, reason: reason() })

/** As people type it; what is no phone is refused by its own rule. */
export const trialValidator = vine.create({ phone: vine.string().trim().maxLength(30) })
