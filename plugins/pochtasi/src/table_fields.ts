import { DATE_FORMATS, ROLES } from '@hisob/contract/files'

export const COLUMNS = {
  kind: 'map',
  name: 'columns',
  about: 'Where each meaning stands.',
  keys: ROLES,
  optional: ROLES,
} as const

export const UNIT = {
  kind: 'choice',
  name: 'unit',
  about: 'Unit of the sums.',
  choices: ['som', 'tiyin'],
  default: 'som',
} as const

export const DATE_FORMAT = {
  kind: 'choice',
  name: 'dateFormat',
  about: 'How dates are written; auto knows dd.MM.yyyy and yyyy-MM-dd.',
  choices: DATE_FORMATS,
  default: 'auto',
} as const
