import vine from '@vinejs/vine'
import { MOVE_KINDS } from '#administration/divisions/move'

const name = () => vine.string().trim().minLength(2).maxLength(150)
const text = (most: number) => vine.string().trim().maxLength(most).optional()
const day = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const reason = () => vine.string().trim().minLength(3).maxLength(500)

const requisites = () =>
  vine.object({
    name: text(200),
    stir: vine
      .string()
      .trim()
      .regex(/^(\d{9})?$/)
      .optional(),
    bank: text(200),
    mfo: vine
      .string()
      .trim()
      .regex(/^(\d{5})?$/)
      .optional(),
    account: vine
      .string()
      .trim()
      .regex(/^(\d{20})?$/)
      .optional(),
    address: text(300),
    phone: vine
      .string()
      .trim()
      .regex(/^(\+?\d{9,12})?$/)
      .optional(),
    head: text(150),
  })

const named = { nameUz: name(), nameCyrl: name(), nameRu: name() }

export const newDivisionValidator = vine.create({
  parentId: vine.number().withoutDecimals().positive(),
  kind: vine.enum(['region', 'district', 'section', 'route']),
  code: vine
    .string()
    .trim()
    .regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/),
  ...named,
})

export const divisionValidator = vine.create({ ...named, requisites: requisites() })

export const treeValidator = vine.create({ on: day().optional() })

export const moveValidator = vine.create({
  kind: vine.enum(MOVE_KINDS),
  fromOn: day(),
  targetId: vine
    .number()
    .withoutDecimals()
    .positive()
    .nullable()
    .optional()
    .requiredWhen('kind', 'in', ['parent', 'merge']),
  act: vine.string().trim().minLength(2).maxLength(200),
  reason: reason(),
})

export const positionValidator = vine.create({ direction: vine.enum(['up', 'down']) })

export const signatoryValidator = vine.create({
  documentKind: vine.enum(['any', 'invoice', 'receipt', 'contract', 'act', 'claim', 'statement']),
  fullName: vine.string().trim().minLength(3).maxLength(150),
  postUz: name(),
  postCyrl: name(),
  postRu: name(),
  basis: vine.string().trim().minLength(2).maxLength(200),
  validFrom: day(),
})

export const endValidator = vine.create({ on: day() })
