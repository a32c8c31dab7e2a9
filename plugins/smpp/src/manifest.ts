import type { SettingsOf } from '@hisob/contract'

const TON = ['0', '1', '2', '3', '4', '5', '6']

const FIELDS = [
  {
    kind: 'text',
    name: 'centre',
    about: 'Address of the message centre, name:port.',
    pattern: '[A-Za-z0-9.-]{1,253}:[1-9][0-9]{0,4}',
  },
  {
    kind: 'choice',
    name: 'tls',
    about: 'Is it spoken to over TLS?',
    choices: ['yes', 'no'],
    default: 'yes',
  },
  {
    kind: 'text',
    name: 'systemId',
    about: 'system_id of the bind.',
    pattern: '[\\x21-\\x7e]{1,15}',
  },
  {
    kind: 'secret',
    name: 'password',
    about: 'Password of the bind.',
    pattern: '[\\x21-\\x7e]{1,8}',
  },
  { kind: 'text', name: 'systemType', about: 'system_type of the bind; - for none.', default: '-' },
  {
    kind: 'text',
    name: 'sender',
    about: 'Number or name the phone shows.',
    pattern: '[A-Za-z0-9 ._-]{1,20}',
  },
  {
    kind: 'choice',
    name: 'senderTon',
    about: 'Type of the sender number.',
    choices: TON,
    default: '5',
  },
  {
    kind: 'choice',
    name: 'senderNpi',
    about: 'Plan of the sender number.',
    choices: ['0', '1'],
    default: '0',
  },
  {
    kind: 'choice',
    name: 'receive',
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
