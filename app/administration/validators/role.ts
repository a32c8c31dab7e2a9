import vine from '@vinejs/vine'
import { CENTRE_RIGHTS, RIGHTS } from '#administration/rights'

const id = () => vine.number().withoutDecimals().positive().max(2_147_483_647)
const name = () => vine.string().trim().minLength(2).maxLength(100)
const right = () => vine.enum([...RIGHTS, ...CENTRE_RIGHTS])

const names = {
  nameUz: name(),
  nameCyrl: name(),
  nameRu: name(),
  note: vine.string().trim().maxLength(500).optional(),
}

export const newRoleValidator = vine.create({
  ...names,
  code: vine
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z][a-z0-9_]{1,49}$/),
  copyOf: id().optional(),
})

export const roleValidator = vine.create(names)

export const rolesValidator = vine.create({
  changes: vine
    .array(
      vine.object({
        roleId: id(),
        before: vine.array(right()).distinct(),
        after: vine.array(right()).distinct(),
      })
    )
    .minLength(1)
    .maxLength(200),
  reason: vine.string().trim().minLength(3).maxLength(500),
})
