import type { SettingsOf } from '@hisob/contract'

const FIELDS = [
  {
    kind: 'text',
    name: 'serviceId',
    about: 'Number of the service in the contract with Uzum Bank; the host compares it.',
    pattern: '[1-9][0-9]{0,18}',
  },
  {
    kind: 'text',
    name: 'accountField',
    about: 'Key in `params` that carries the account number.',
    default: 'account',
    pattern: '[A-Za-z][A-Za-z0-9_]{0,31}',
  },
  {
    kind: 'list',
    name: 'accountAliases',
    about: 'Other keys accepted for the account number.',
    default: ['order', 'orderId', 'order_id'],
    pattern: '[A-Za-z][A-Za-z0-9_]{0,31}',
  },
  {
    kind: 'choice',
    name: 'failureStatus',
    about: 'HTTP status of a failure.',
    choices: ['400', '200'],
    default: '400',
  },
  {
    kind: 'choice',
    name: 'infoMoneyUnit',
    about: 'Unit of the sums in the `data` of /check.',
    choices: ['som', 'tiyin'],
    default: 'som',
  },
  {
    kind: 'choice',
    name: 'dataForm',
    about: 'Members of `data`: objects with a `value`, or the values themselves.',
    choices: ['objects', 'values'],
    default: 'objects',
  },
] as const

/** Settings of one Uzum channel, kept by the host per tenant. */
export type UzumSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. */
export const manifest = {
  kind: 'payment',
  key: 'uzum',
  title: 'Uzum Bank',
  version: '1.0.0',
  contract: '^2.0.0',
  authentication: 'password',
  commands: ['check', 'reserve', 'confirm', 'cancel', 'status'],
  settings: FIELDS,
} as const
