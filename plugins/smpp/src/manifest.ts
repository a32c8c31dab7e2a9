import type { SettingsOf } from '@hisob/contract'

const TON = ['0', '1', '2', '3', '4', '5', '6']

const FIELDS = [
  {
    kind: 'text',
    name: 'centre',
    titles: {
      'uz-Latn': 'Markaz manzili',
      'uz-Cyrl': 'Марказ манзили',
      'ru': 'Адрес центра',
      'en': 'Address of the centre',
    },
    about: 'Address of the message centre, name:port.',
    pattern: '[A-Za-z0-9.-]{1,253}:[1-9][0-9]{0,4}',
  },
  {
    kind: 'choice',
    name: 'tls',
    titles: { 'uz-Latn': 'TLS', 'uz-Cyrl': 'TLS', 'ru': 'TLS', 'en': 'TLS' },
    about: 'Is it spoken to over TLS?',
    choices: ['yes', 'no'],
    default: 'yes',
  },
  {
    kind: 'text',
    name: 'systemId',
    titles: {
      'uz-Latn': 'Login (system_id)',
      'uz-Cyrl': 'Логин (system_id)',
      'ru': 'Логин (system_id)',
      'en': 'Login (system_id)',
    },
    about: 'system_id of the bind.',
    pattern: '[\\x21-\\x7e]{1,15}',
  },
  {
    kind: 'secret',
    name: 'password',
    titles: { 'uz-Latn': 'Parol', 'uz-Cyrl': 'Парол', 'ru': 'Пароль', 'en': 'Password' },
    about: 'Password of the bind.',
    pattern: '[\\x21-\\x7e]{1,8}',
  },
  {
    kind: 'text',
    name: 'systemType',
    titles: {
      'uz-Latn': 'Turi (system_type)',
      'uz-Cyrl': 'Тури (system_type)',
      'ru': 'Тип (system_type)',
      'en': 'Type (system_type)',
    },
    about: 'system_type of the bind; - for none.',
    default: '-',
  },
  {
    kind: 'text',
    name: 'sender',
    titles: {
      'uz-Latn': 'Joʻnatuvchi',
      'uz-Cyrl': 'Жўнатувчи',
      'ru': 'Отправитель',
      'en': 'Sender',
    },
    about: 'Number or name the phone shows.',
    pattern: '[A-Za-z0-9 ._-]{1,20}',
  },
  {
    kind: 'choice',
    name: 'senderTon',
    titles: {
      'uz-Latn': 'Joʻnatuvchi turi (TON)',
      'uz-Cyrl': 'Жўнатувчи тури (TON)',
      'ru': 'Тип отправителя (TON)',
      'en': 'Type of sender (TON)',
    },
    about: 'Type of the sender number.',
    choices: TON,
    default: '5',
  },
  {
    kind: 'choice',
    name: 'senderNpi',
    titles: {
      'uz-Latn': 'Raqamlash rejasi (NPI)',
      'uz-Cyrl': 'Рақамлаш режаси (NPI)',
      'ru': 'План нумерации (NPI)',
      'en': 'Numbering plan (NPI)',
    },
    about: 'Plan of the sender number.',
    choices: ['0', '1'],
    default: '0',
  },
  {
    kind: 'choice',
    name: 'receive',
    titles: {
      'uz-Latn': 'Xabar va hisobot qabul qilish',
      'uz-Cyrl': 'Хабар ва ҳисобот қабул қилиш',
      'ru': 'Принимать сообщения и отчёты',
      'en': 'Receive messages and receipts',
    },
    about: 'Does it bring receipts and messages of consumers? They are listened for then.',
    choices: ['yes', 'no'],
    default: 'no',
  },
] as const

/** Settings of one SMPP channel, kept by the host per tenant. */
export type SmppSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. */
export const manifest = {
  kind: 'message',
  key: 'smpp',
  title: 'SMPP',
  version: '1.0.0',
  contract: '^2.0.0',
  hosts: ['$centre'],
  settings: FIELDS,
} as const
