import type { SettingsOf } from '@hisob/contract'
import { SECRET_KEY, SERVICE_ID } from '../shared_fields.ts'
import { titles } from '../titles.ts'

const FIELDS = [
  SERVICE_ID,
  SECRET_KEY,
  {
    kind: 'text',
    name: 'merchantId',
    titles: titles('Savdogar raqami', 'Савдогар рақами', 'Номер мерчанта', 'Merchant number'),
    about: 'Number of the merchant in Click.',
    pattern: '[1-9][0-9]{0,13}',
  },
  {
    kind: 'text',
    name: 'merchantUserId',
    titles: titles(
      'Foydalanuvchi raqami',
      'Фойдаланувчи рақами',
      'Номер пользователя',
      'User number'
    ),
    about: 'Number of the merchant’s user, who signs the requests.',
    pattern: '[1-9][0-9]{0,13}',
  },
  {
    kind: 'text',
    name: 'apiHost',
    titles: titles('API manzili', 'API манзили', 'Адрес API', 'API host'),
    about: 'Host of the Merchant API.',
    default: 'api.click.uz',
    pattern: '[a-z0-9-]+(\\.[a-z0-9-]+)+',
  },
] as const

/** Settings of one channel of Click's links and invoices. */
export type ClickInvoiceSettings = SettingsOf<typeof FIELDS>

/** How the adapter introduces itself. */
export const manifest = {
  kind: 'outbound',
  key: 'click_invoice',
  title: 'Click invoices',
  version: '1.0.0',
  contract: '^2.0.0',
  hosts: ['$apiHost'],
  can: ['link', 'push', 'poll'],
  settings: FIELDS,
} as const
