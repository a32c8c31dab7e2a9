import type { SettingsOf } from '@hisob/contract'
import { HOLD_SECONDS, SECRET_KEY, SERVICE_ID } from '../shared_fields.ts'

const FIELD_NAME = '[A-Za-z][A-Za-z0-9_]{0,31}'

const FIELDS = [
  SERVICE_ID,
  SECRET_KEY,
  HOLD_SECONDS,
  {
    kind: 'text',
    name: 'accountField',
    about: 'Key in `params` that carries the account number.',
    default: 'contract',
    pattern: FIELD_NAME,
  },
  {
    kind: 'text',
    name: 'amountField',
    about: 'Key in `params` that carries the sum in so‘m.',
    default: 'amount',
    pattern: FIELD_NAME,
  },
  {
    kind: 'list',
    name: 'signedParams',
    about: 'Keys of `params` in the order agreed with Click; account and sum have to be there.',
    default: ['contract', 'amount'],
    pattern: FIELD_NAME,
  },
  {
    kind: 'text',
    name: 'login',
    about: 'Login of HTTP Basic, where agreed with Click; empty: none is asked for.',
    default: '',
    pattern: '[!-9;-~]{0,64}',
  },
  {
    kind: 'secret',
    name: 'password',
    about: 'Password of HTTP Basic.',
    pattern: '[!-~]{8,128}',
    optional: true,
  },
  {
    kind: 'choice',
    name: 'unsigned',
    about: 'Getinfo and Compare carry no signature: are they answered without HTTP Basic?',
    choices: ['with_login', 'open'],
    default: 'with_login',
  },
] as const

/** Settings of one channel of Click's Advanced SHOP API. */
export type ClickAdvancedSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. */
export const manifest = {
  kind: 'payment',
  key: 'click_advanced',
  title: 'Click Advanced',
  version: '1.0.0',
  contract: '^2.0.0',
  authentication: 'signature',
  commands: ['check', 'reserve', 'confirm', 'status', 'reservations'],
  settings: FIELDS,
} as const
