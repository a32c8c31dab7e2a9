import type { SettingsOf } from '@hisob/contract'
import { titles } from './titles.ts'

const FIELD_NAME = '[A-Za-z][A-Za-z0-9_]{0,31}'

const FIELDS = [
  {
    kind: 'secret',
    name: 'key',
    titles: titles('Kassa kaliti', 'Касса калити', 'Ключ кассы', 'Key of the cashbox'),
    about: 'Key of the cashbox, issued by Payme; the password of its calls.',
    pattern: '[!-~]{8,128}',
  },
  {
    kind: 'secret',
    name: 'testKey',
    titles: titles('Sinov kaliti', 'Синов калити', 'Тестовый ключ', 'Test key'),
    about: 'Key of the sandbox; works only while the mode is "test".',
    pattern: '[!-~]{8,128}',
    optional: true,
  },
  {
    kind: 'choice',
    name: 'mode',
    titles: titles('Ish tartibi', 'Иш тартиби', 'Режим', 'Mode'),
    about: 'Which of the two keys opens: never both.',
    choices: ['production', 'test'],
    default: 'production',
  },
  {
    kind: 'text',
    name: 'accountField',
    titles: titles(
      'Hisob raqami maydoni',
      'Ҳисоб рақами майдони',
      'Поле лицевого счёта',
      'Field of the account'
    ),
    about: 'Key in `account` that carries the account number, as the cashbox has it.',
    default: 'account',
    pattern: FIELD_NAME,
  },
  {
    kind: 'list',
    name: 'accountAliases',
    titles: titles(
      'Maydonning boshqa nomlari',
      'Майдоннинг бошқа номлари',
      'Другие имена поля',
      'Other names of the field'
    ),
    about: 'Other keys accepted for the account number.',
    default: [],
    pattern: FIELD_NAME,
  },
  {
    kind: 'choice',
    name: 'accountType',
    titles: titles('Hisob turi', 'Ҳисоб тури', 'Тип счёта', 'Type of account'),
    about: 'Personal accounts take any number of payments at once, an invoice only one.',
    choices: ['accumulative', 'one_time'],
    default: 'accumulative',
  },
  {
    kind: 'text',
    name: 'holdSeconds',
    titles: titles(
      'Kutish muddati, soniya',
      'Кутиш муддати, сония',
      'Срок ожидания, секунды',
      'Hold, seconds'
    ),
    about: 'How long a transaction waits to be performed, counted from its time at Payme.',
    default: '43200',
    pattern: '[1-9][0-9]{2,5}',
  },
  {
    kind: 'choice',
    name: 'additional',
    titles: titles(
      'Qoʻshimcha maʼlumot',
      'Қўшимча маълумот',
      'Дополнительные данные',
      'Additional data'
    ),
    about: 'Are name, address and balance shown to the payer? Payme has to be told of it.',
    choices: ['shown', 'hidden'],
    default: 'shown',
  },
  {
    kind: 'text',
    name: 'fiscalTitle',
    titles: titles(
      'Xizmat nomi (chekda)',
      'Хизмат номи (чекда)',
      'Название услуги в чеке',
      'Service on the receipt'
    ),
    about: 'Name of the service on the tax receipt; empty: no `detail` is sent.',
    default: '',
    pattern: '[^\\p{Cc}]{0,128}',
  },
  {
    kind: 'text',
    name: 'fiscalCode',
    titles: titles('MXIK', 'МХИК', 'ИКПУ', 'IKPU'),
    about: 'IKPU of the service, 17 digits.',
    default: '',
    pattern: '([0-9]{17})?',
  },
  {
    kind: 'text',
    name: 'fiscalPackage',
    titles: titles('Qadoq kodi', 'Қадоқ коди', 'Код упаковки', 'Package code'),
    about: 'Code of the package of that IKPU.',
    default: '',
    pattern: '[0-9]{0,20}',
  },
  {
    kind: 'text',
    name: 'fiscalVat',
    titles: titles('QQS, %', 'ҚҚС, %', 'НДС, %', 'VAT, %'),
    about: 'VAT in per cent.',
    default: '12',
    pattern: '[0-9]{1,2}',
  },
] as const

/** Settings of one Payme channel, kept by the host per tenant. */
export type PaymeSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. It compares the key itself: Payme issues it, not we. */
export const manifest = {
  kind: 'payment',
  key: 'payme',
  title: 'Payme',
  version: '1.0.0',
  contract: '^2.0.0',
  authentication: 'signature',
  commands: ['check', 'reserve', 'confirm', 'cancel', 'status', 'reservations', 'fiscalise'],
  settings: FIELDS,
} as const
