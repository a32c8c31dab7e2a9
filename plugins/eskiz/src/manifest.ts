import type { SettingsOf } from '@hisob/contract'

const FIELDS = [
  {
    kind: 'text',
    name: 'email',
    titles: {
      'uz-Latn': 'Kabinet logini',
      'uz-Cyrl': 'Кабинет логини',
      'ru': 'Логин кабинета',
      'en': 'Login of the cabinet',
    },
    about: 'Login of the cabinet at Eskiz.',
    pattern: '[^\\s@]+@[^\\s@]+',
  },
  {
    kind: 'secret',
    name: 'password',
    titles: { 'uz-Latn': 'Parol', 'uz-Cyrl': 'Парол', 'ru': 'Пароль', 'en': 'Password' },
    about: 'Password of the cabinet at Eskiz.',
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
    about: 'Name or short number the phone shows; 4546 is the common one.',
    default: '4546',
    pattern: '[A-Za-z0-9 ._-]{1,11}',
  },
  {
    kind: 'text',
    name: 'address',
    titles: {
      'uz-Latn': 'Interfeys manzili',
      'uz-Cyrl': 'Интерфейс манзили',
      'ru': 'Адрес интерфейса',
      'en': 'Address of the interface',
    },
    about: 'Address of the interface; another one for a trial.',
    default: 'https://notify.eskiz.uz/api',
    pattern: 'https?://[A-Za-z0-9.:/_-]{1,200}',
  },
] as const

/** Settings of one Eskiz channel, kept by the host per tenant. */
export type EskizSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. */
export const manifest = {
  kind: 'message',
  key: 'eskiz',
  title: 'Eskiz',
  version: '1.0.0',
  contract: '^2.0.0',
  hosts: ['$address'],
  settings: FIELDS,
} as const
