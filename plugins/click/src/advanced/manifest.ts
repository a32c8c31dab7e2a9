import type { SettingsOf } from '@hisob/contract'
import { HOLD_SECONDS, SECRET_KEY, SERVICE_ID } from '../shared_fields.ts'
import { titles } from '../titles.ts'

const FIELD_NAME = '[A-Za-z][A-Za-z0-9_]{0,31}'

const FIELDS = [
  SERVICE_ID,
  SECRET_KEY,
  HOLD_SECONDS,
  {
    kind: 'text',
    name: 'accountField',
    titles: titles(
      'Hisob raqami maydoni',
      'Ҳисоб рақами майдони',
      'Поле лицевого счёта',
      'Field of the account'
    ),
    about: 'Key in `params` that carries the account number.',
    default: 'contract',
    pattern: FIELD_NAME,
  },
  {
    kind: 'text',
    name: 'amountField',
    titles: titles('Summa maydoni', 'Сумма майдони', 'Поле суммы', 'Field of the sum'),
    about: 'Key in `params` that carries the sum in so‘m.',
    default: 'amount',
    pattern: FIELD_NAME,
  },
  {
    kind: 'list',
    name: 'signedParams',
    titles: titles(
      'Imzolanadigan maydonlar',
      'Имзоланадиган майдонлар',
      'Подписываемые поля',
      'Signed fields'
    ),
    about: 'Keys of `params` in the order agreed with Click; account and sum have to be there.',
    default: ['contract', 'amount'],
    pattern: FIELD_NAME,
  },
  {
    kind: 'text',
    name: 'login',
    titles: titles('Login', 'Логин', 'Логин', 'Login'),
    about: 'Login of HTTP Basic, where agreed with Click; empty: none is asked for.',
    default: '',
    pattern: '[!-9;-~]{0,64}',
  },
  {
    kind: 'secret',
    name: 'password',
    titles: titles('Parol', 'Парол', 'Пароль', 'Password'),
    about: 'Password of HTTP Basic.',
    pattern: '[!-~]{8,128}',
    optional: true,
  },
  {
    kind: 'choice',
    name: 'unsigned',
    titles: titles(
      'Imzosiz soʻrovlar',
      'Имзосиз сўровлар',
      'Запросы без подписи',
      'Calls without a signature'
    ),
    about: 'Getinfo and Compare carry no signature: are they answered without HTTP Basic?',
    choices: ['with_login', 'open'],
    default: 'with_login',
  },
] as const

/** Settings of one channel of Click's Advanced SHOP API. */
export type ClickAdvancedSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. */
export const manifest = {
  kind: 'payment',
  key: 'click_advanced',
  title: 'Click Advanced',
  version: '1.0.0',
  contract: '^2.0.0',
  authentication: 'signature',
  commands: ['check', 'reserve', 'confirm', 'status', 'reservations'],
  settings: FIELDS,
} as const
