import type { SettingsOf } from '@hisob/contract'
import { COMMON_FIELDS } from '../manifest.ts'

const FIELDS = [
  {
    kind: 'text',
    name: 'accountField',
    about: 'Key of the parameter that carries the account number.',
    default: 'client_id',
    pattern: '[A-Za-z][A-Za-z0-9_]{0,31}',
  },
  {
    kind: 'list',
    name: 'accountAliases',
    about: 'Other keys accepted for the account number.',
    default: ['account', 'clientid', 'customer_id'],
    pattern: '[A-Za-z][A-Za-z0-9_]{0,31}',
  },
  ...COMMON_FIELDS,
] as const

/** Settings of one PAYNET SOAP channel, kept by the host per tenant. */
export type PaynetSoapSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. */
export const manifest = {
  kind: 'payment',
  key: 'paynet_soap',
  title: 'PAYNET SOAP',
  version: '1.0.0',
  contract: '^2.0.0',
  authentication: 'password',
  commands: ['check', 'pay', 'status', 'cancel', 'statement', 'changePassword'],
  secretsInBody: [
    '<(?:[\\w.-]+:)?(?:password|newPassword)(?:\\s[^>]*)?>([^<]+)<',
    '<!\\[CDATA\\[([^\\]]*)\\]\\]>',
  ],
  settings: FIELDS,
} as const
