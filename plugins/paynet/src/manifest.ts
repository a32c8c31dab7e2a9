import type { SettingsOf } from '@hisob/contract'

/** Settings of both of PAYNET's protocols besides the keys of the account number. */
export const COMMON_FIELDS = [
  {
    kind: 'text',
    name: 'serviceId',
    about: 'Number of the service in the contract with PAYNET; the host compares it.',
    pattern: '[1-9][0-9]{0,13}',
  },
  {
    kind: 'choice',
    name: 'unknownCheck',
    about: 'Answer to CheckTransaction of an unknown payment: state 3 or error 203.',
    choices: ['state3', 'error203'],
    default: 'state3',
  },
  {
    kind: 'choice',
    name: 'infoMoneyUnit',
    about: 'Unit of the sums in the fields of GetInformation.',
    choices: ['tiyin', 'som'],
    default: 'tiyin',
  },
] as const

const FIELDS = [
  {
    kind: 'text',
    name: 'accountField',
    about: 'Key in `fields` that carries the account number.',
    default: 'account',
    pattern: '[A-Za-z][A-Za-z0-9_]{0,31}',
  },
  {
    kind: 'list',
    name: 'accountAliases',
    about: 'Other keys accepted for the account number.',
    default: ['client_id'],
    pattern: '[A-Za-z][A-Za-z0-9_]{0,31}',
  },
  ...COMMON_FIELDS,
] as const

/** Settings of one PAYNET channel, kept by the host per tenant. */
export type PaynetSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. */
export const manifest = {
  kind: 'payment',
  key: 'paynet',
  title: 'PAYNET',
  version: '1.0.0',
  contract: '^2.0.0',
  authentication: 'password',
  commands: ['check', 'pay', 'status', 'cancel', 'statement', 'changePassword'],
  secretsInBody: ['"newPassword"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"'],
  settings: FIELDS,
} as const
