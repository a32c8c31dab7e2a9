import { DATE_FORMATS, ENCODINGS, ROLES } from '@hisob/contract/files'

export const ACCOUNT = {
  kind: 'text',
  name: 'account',
  about: 'Our account, 20 digits. Empty: the one the file names.',
  default: '',
  pattern: '([0-9]{20})?',
  titles: { 'uz-Latn': 'Hisobraqam', 'uz-Cyrl': 'Ҳисобрақам', 'ru': 'Счёт', 'en': 'Account' },
} as const

export const CURRENCY = {
  kind: 'text',
  name: 'currency',
  about: 'Currency of the account where the file does not say it.',
  default: 'UZS',
  pattern: '[A-Z]{3}',
} as const

export const ENCODING = {
  kind: 'choice',
  name: 'encoding',
  about: 'Encoding of a text file; `auto` decides by the bytes and refuses what is in doubt.',
  choices: ENCODINGS,
  default: 'auto',
} as const

export const DATE_FORMAT = {
  kind: 'choice',
  name: 'dateFormat',
  about: 'How dates are written; `auto` knows dd.MM.yyyy and yyyy-MM-dd.',
  choices: DATE_FORMATS,
  default: 'auto',
} as const

export const COLUMNS = {
  kind: 'map',
  name: 'columns',
  about: 'Title of the column for each meaning, or #3 for the third column.',
  keys: ROLES,
  optional: ROLES,
  default: {},
} as const
