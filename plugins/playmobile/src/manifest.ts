import type { SettingsOf } from '@hisob/contract'

const FIELDS = [
  {
    kind: 'text',
    name: 'login',
    titles: { 'uz-Latn': 'Login', 'uz-Cyrl': 'Логин', 'ru': 'Логин', 'en': 'Login' },
    about: 'Login of the broker.',
    pattern: '[^:\\s]{1,64}',
  },
  {
    kind: 'secret',
    name: 'password',
    titles: { 'uz-Latn': 'Parol', 'uz-Cyrl': 'Парол', 'ru': 'Пароль', 'en': 'Password' },
    about: 'Password of the broker.',
  },
  {
    kind: 'text',
    name: 'originator',
    titles: {
      'uz-Latn': 'Joʻnatuvchi',
      'uz-Cyrl': 'Жўнатувчи',
      'ru': 'Отправитель',
      'en': 'Sender',
    },
    about: 'Name or short number the phone shows.',
    default: '3700',
    pattern: '[A-Za-z0-9 ._-]{1,11}',
  },
  {
    kind: 'text',
    name: 'prefix',
    titles: {
      'uz-Latn': 'Xabar raqami old qoʻshimchasi',
      'uz-Cyrl': 'Хабар рақами олд қўшимчаси',
      'ru': 'Префикс номера сообщения',
      'en': 'Prefix of message numbers',
    },
    about: 'Put before our number of a message, so that ids of two systems never meet.',
    default: 'h',
    pattern: '[a-z0-9]{1,4}',
  },
  {
    kind: 'choice',
    name: 'priority',
    titles: { 'uz-Latn': 'Muhimlik', 'uz-Cyrl': 'Муҳимлик', 'ru': 'Приоритет', 'en': 'Priority' },
    about: 'How urgent the messages are.',
    choices: ['low', 'normal', 'high', 'realtime'],
    default: 'normal',
  },
  {
    kind: 'text',
    name: 'address',
    titles: {
      'uz-Latn': 'Broker manzili',
      'uz-Cyrl': 'Брокер манзили',
      'ru': 'Адрес брокера',
      'en': 'Address of the broker',
    },
    about: 'Address of the broker; another one for a trial.',
    default: 'https://send.smsxabar.uz/broker-api',
    pattern: 'https?://[A-Za-z0-9.:/_-]{1,200}',
  },
] as const

/** Settings of one PlayMobile channel, kept by the host per tenant. */
export type PlaymobileSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. */
export const manifest = {
  kind: 'message',
  key: 'playmobile',
  title: 'PlayMobile',
  version: '1.0.0',
  contract: '^2.0.0',
  hosts: ['$address'],
  settings: FIELDS,
} as const
