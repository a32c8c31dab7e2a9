import vine from '@vinejs/vine'
import { RIGHTS } from '#administration/rights'

const code = () =>
  vine
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z][a-z0-9-]{1,30}$/)

export const newTenantValidator = vine.create({
  code: code(),
  host: vine
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9.-]{2,100}$/)
    .nullable()
    .optional(),
  soato: vine.string().regex(/^\d{4}$/),
  districts: vine
    .array(vine.string().regex(/^\d{7}$/))
    .minLength(1)
    .distinct(),
  firstPeriod: vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-01$/),
  login: vine
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{1,60}$/),
  fullName: vine.string().trim().minLength(3).maxLength(150),
})

export const reasonValidator = vine.create({
  reason: vine.string().trim().minLength(3).maxLength(500),
})

export const entryValidator = vine.create({
  reason: vine.string().trim().minLength(10).maxLength(500),
  minutes: vine.number().withoutDecimals().range([5, 240]),
  rights: vine.array(vine.enum(RIGHTS)).distinct().optional(),
})

export const tenantFilterValidator = vine.create({
  q: vine.string().trim().maxLength(100).optional(),
  status: vine.enum(['active', 'suspended', 'opening']).optional(),
})
