import type { SettingsOf } from '@hisob/contract'
import { titles } from './titles.ts'

const FIELDS = [
  {
    kind: 'text',
    name: 'merchantId',
    titles: titles('Savdogar raqami', 'Савдогар рақами', 'Номер мерчанта', 'Merchant number'),
    about: 'Id of the cashbox in Payme, 24 hexadecimal digits.',
    pattern: '[0-9a-f]{24}',
  },
  {
    kind: 'text',
    name: 'accountField',
    titles: titles(
      'Hisob raqami maydoni',
      'Ҳисоб рақами майдони',
      'Поле лицевого счёта',
      'Field of the account'
    ),
    about: 'Key of the account number, as the cashbox has it.',
    default: 'account',
    pattern: '[A-Za-z][A-Za-z0-9_]{0,31}',
  },
  {
    kind: 'choice',
    name: 'mode',
    titles: titles('Ish tartibi', 'Иш тартиби', 'Режим', 'Mode'),
    about: 'Does the link lead to the checkout or to the sandbox?',
    choices: ['production', 'test'],
    default: 'production',
  },
  {
    kind: 'text',
    name: 'returnAfterMs',
    titles: titles(
      'Qaytish kechikishi, ms',
      'Қайтиш кечикиши, мс',
      'Задержка возврата, мс',
      'Delay of the return, ms'
    ),
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
