import vine from '@vinejs/vine'
import { LOCALES } from '#administration/locales'
import { dayField } from '#administration/validators/day_field'

const text = (most: number) => vine.string().trim().maxLength(most)
const id = () => vine.number().withoutDecimals().positive().max(2_147_483_647)
const userId = () => vine.string().regex(/^[1-9]\d{0,17}$/)
const reason = () => text(500).minLength(3)

const person = {
  fullName: text(200).minLength(3),
  position: text(200).optional(),
  divisionId: id(),
  locale: vine.enum(LOCALES),
}

export const newUserValidator = vine.create({
  ...person,
  login: vine
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{2,49}$/),
  roleId: id(),
})

export const userValidator = vine.create(person)

export const reasonedValidator = vine.create({ reason: reason() })

export const grantValidator = vine.create({
  kind: vine.enum(['own', 'temporary']),
  roleId: id(),
  divisionId: id(),
  validFrom: dayField(),
  validTo: dayField({ after: 'validFrom' }).optional().requiredWhen('kind', '=', 'temporary'),
  reason: reason(),
})

export const standInValidator = vine.create({
  substitutesUserId: userId(),
  validFrom: dayField(),
  validTo: dayField({ after: 'validFrom' }),
  reason: reason(),
})

export const grantEndValidator = vine.create({ validTo: dayField(), reason: reason() })

export const memberValidator = vine.create({
  userId: userId(),
  validFrom: dayField(),
  validTo: dayField({ after: 'validFrom' }).optional(),
})

export const groupValidator = vine.create({
  name: text(100).minLength(2),
  note: text(500).optional(),
})

export const colleagueValidator = vine.create({ q: text(100) })
