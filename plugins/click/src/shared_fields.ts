import { titles } from './titles.ts'

/** Settings that both of Click's ways of paying have. */
export const SERVICE_ID = {
  kind: 'text',
  name: 'serviceId',
  titles: titles('Xizmat raqami', 'Хизмат рақами', 'Номер услуги', 'Service number'),
  about: 'Number of the service in Click; the host compares it.',
  pattern: '[1-9][0-9]{0,13}',
} as const

export const SECRET_KEY = {
  kind: 'secret',
  name: 'secretKey',
  titles: titles('Maxfiy kalit', 'Махфий калит', 'Секретный ключ', 'Secret key'),
  about: 'Secret key of the service, issued by Click; it signs the calls.',
  pattern: '[!-~]{4,128}',
} as const

export const HOLD_SECONDS = {
  kind: 'text',
  name: 'holdSeconds',
  titles: titles(
    'Kutish muddati, soniya',
    'Кутиш муддати, сония',
    'Срок ожидания, секунды',
    'Hold, seconds'
  ),
  about: 'How long a prepared payment waits to be completed, counted from when it came.',
  default: '86400',
  pattern: '[1-9][0-9]{2,6}',
} as const
