import vine from '@vinejs/vine'

const reason = () => vine.string().trim().minLength(3).maxLength(500)
const version = () => vine.string().trim().maxLength(60)

/** A file of npm pack, or a name in npm's registry. */
export const installValidator = vine.create({
  file: vine.file({ size: '20mb', extnames: ['tgz', 'gz'] }).optional(),
  name: vine.string().trim().maxLength(200).optional().requiredIfMissing('file'),
})

export const forceValidator = vine.create({ version: version(), reason: reason() })

export const restValidator = vine.create({ reason: reason() })

export const removalValidator = vine.create({ version: version(), reason: reason() })

export const regionValidator = vine.create({
  region: vine.string().maxLength(31),
  isAllowed: vine.boolean(),
  reason: reason(),
})
