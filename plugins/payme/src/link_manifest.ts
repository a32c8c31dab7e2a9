import type { SettingsOf } from '@hisob/contract'

const FIELDS = [
  {
    kind: 'text',
    name: 'merchantId',
    about: 'Id of the cashbox in Payme, 24 hexadecimal digits.',
    pattern: '[0-9a-f]{24}',
  },
  {
    kind: 'text',
    name: 'accountField',
    about: 'Key of the account number, as the cashbox has it.',
    default: 'account',
    pattern: '[A-Za-z][A-Za-z0-9_]{0,31}',
  },
  {
    kind: 'choice',
    name: 'mode',
    about: 'Does the link lead to the checkout or to the sandbox?',
    choices: ['production', 'test'],
    default: 'production',
  },
  {
    kind: 'text',
    name: 'returnAfterMs',
    about: 'How long the receipt is shown before the payer is sent back; empty: as Payme does.',
    default: '',
    pattern: '[0-9]{0,6}',
  },
] as const

/** Settings of one channel of checkout links. */
export type PaymeLinkSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. It calls nobody. */
export const linkManifest = {
  kind: 'outbound',
  key: 'payme_link',
  title: 'Payme checkout',
  version: '1.0.0',
  contract: '^2.0.0',
  hosts: [],
  can: ['link'],
  settings: FIELDS,
} as const
