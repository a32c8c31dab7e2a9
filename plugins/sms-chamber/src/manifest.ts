import type { SettingsOf } from '@hisob/contract'

const FIELDS = [
  {
    kind: 'secret',
    name: 'key',
    titles: {
      'uz-Latn': 'Imzo kaliti',
      'uz-Cyrl': 'Имзо калити',
      'ru': 'Ключ подписи',
      'en': 'Key of the signature',
    },
    about: 'Key of the signature: HMAC-SHA-256 over the bytes of the call, in hex.',
    pattern: '.{16,}',
  },
  {
    kind: 'text',
    name: 'signatureHeader',
    titles: {
      'uz-Latn': 'Imzo sarlavhasi',
      'uz-Cyrl': 'Имзо сарлавҳаси',
      'ru': 'Заголовок подписи',
      'en': 'Header of the signature',
    },
    about: 'Header that carries the signature, in lower case.',
    default: 'x-signature',
    pattern: '[a-z][a-z0-9-]{1,40}',
  },
  {
    kind: 'map',
    name: 'names',
    titles: {
      'uz-Latn': 'Maydon nomlari',
      'uz-Cyrl': 'Майдон номлари',
      'ru': 'Имена полей',
      'en': 'Names of the parts',
    },
    about: 'How the centre names the parts of its call.',
    keys: ['from', 'text', 'messageId', 'charged'],
    default: { from: 'from', text: 'text', messageId: 'messageId', charged: 'charged' },
  },
  {
    kind: 'text',
    name: 'holdSeconds',
    titles: {
      'uz-Latn': 'Tasdiqlash muddati, soniya',
      'uz-Cyrl': 'Тасдиқлаш муддати, сония',
      'ru': 'Срок подтверждения, секунд',
      'en': 'Seconds to confirm',
    },
    about: 'How long a payment waits for its confirming message.',
    default: '300',
    pattern: '[1-9][0-9]{1,4}',
  },
] as const

/** Settings of one SMS centre's channel, kept by the host per tenant. */
export type SmsChamberSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. */
export const manifest = {
  kind: 'payment',
  key: 'sms_chamber',
  title: 'SMS',
  version: '1.0.0',
  contract: '^2.0.0',
  authentication: 'signature',
  commands: ['check', 'reserve', 'confirm', 'release'],
  settings: FIELDS,
} as const
