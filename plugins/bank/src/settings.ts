import { DATE_FORMATS, ENCODINGS, ROLES } from '@hisob/contract/files'
import { LAYOUT_NAMES } from './table_layouts.ts'
import { MARKS } from './table_marks.ts'

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

export const TABLE_FIELDS = [
  ACCOUNT,
  CURRENCY,
  {
    kind: 'choice',
    name: 'layout',
    about: 'A layout that is known; `own` where every column is named below.',
    choices: LAYOUT_NAMES,
    default: 'own',
  },
  COLUMNS,
  {
    kind: 'text',
    name: 'headerRow',
    about:
      'Number of the row of titles; 0 where there is none, empty where it is to be looked for.',
    default: '',
    pattern: '[0-9]{0,4}',
  },
  {
    kind: 'text',
    name: 'sheet',
    about: 'Name of the sheet of a workbook; empty for the first one.',
    default: '',
  },
  ENCODING,
  DATE_FORMAT,
  {
    kind: 'choice',
    name: 'unit',
    about: 'Unit of the sums.',
    choices: ['som', 'tiyin'],
    default: 'som',
  },
  {
    kind: 'choice',
    name: 'signs',
    about: 'What a sum below zero means: money that went out, or a mistake.',
    choices: ['refused', 'minus_is_out'],
    default: 'refused',
  },
  {
    kind: 'list',
    name: 'inWords',
    about: 'Words of the column of the direction for money that came in.',
    default: [],
  },
  {
    kind: 'list',
    name: 'outWords',
    about: 'Words of the column of the direction for money that went out.',
    default: [],
  },
  {
    kind: 'map',
    name: 'marks',
    about: 'How the first cell begins in the rows of totals and balances, which are no payments.',
    keys: MARKS,
    optional: MARKS,
    default: {},
  },
] as const
