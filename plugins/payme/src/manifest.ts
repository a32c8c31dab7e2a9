import type { SettingsOf } from '@hisob/contract'

const FIELD_NAME = '[A-Za-z][A-Za-z0-9_]{0,31}'

const FIELDS = [
  {
    kind: 'secret',
    name: 'key',
    about: 'Key of the cashbox, issued by Payme; the password of its calls.',
    pattern: '[!-~]{8,128}',
  },
  {
    kind: 'secret',
    name: 'testKey',
    about: 'Key of the sandbox; works only while the mode is "test".',
    pattern: '[!-~]{8,128}',
    optional: true,
  },
  {
    kind: 'choice',
    name: 'mode',
    about: 'Which of the two keys opens: never both.',
    choices: ['production', 'test'],
    default: 'production',
  },
  {
    kind: 'text',
    name: 'accountField',
    about: 'Key in `account` that carries the account number, as the cashbox has it.',
    default: 'account',
    pattern: FIELD_NAME,
  },
  {
    kind: 'list',
    name: 'accountAliases',
    about: 'Other keys accepted for the account number.',
    default: [],
    pattern: FIELD_NAME,
  },
  {
    kind: 'choice',
    name: 'accountType',
    about: 'Personal accounts take any number of payments at once, an invoice only one.',
    choices: ['accumulative', 'one_time'],
    default: 'accumulative',
  },
  {
    kind: 'text',
    name: 'holdSeconds',
    about: 'How long a transaction waits to be performed, counted from its time at Payme.',
    default: '43200',
    pattern: '[1-9][0-9]{2,5}',
  },
  {
    kind: 'choice',
    name: 'additional',
    about: 'Are name, address and balance shown to the payer? Payme has to be told of it.',
    choices: ['shown', 'hidden'],
    default: 'shown',
  },
  {
    kind: 'text',
    name: 'fiscalTitle',
    about: 'Name of the service on the tax receipt; empty: no `detail` is sent.',
    default: '',
    pattern: '[^\\p{Cc}]{0,128}',
  },
  {
    kind: 'text',
    name: 'fiscalCode',
    about: 'IKPU of the service, 17 digits.',
    default: '',
    pattern: '([0-9]{17})?',
  },
  {
    kind: 'text',
    name: 'fiscalPackage',
    about: 'Code of the package of that IKPU.',
    default: '',
    pattern: '[0-9]{0,20}',
  },
  {
    kind: 'text',
    name: 'fiscalVat',
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
