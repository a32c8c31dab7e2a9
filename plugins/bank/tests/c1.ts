import { encodeText } from '@hisob/contract/files'
import type { CodePage } from '@hisob/contract/files'

export const ACCOUNT = '20210000000000000001'
export const PAYER = '20208000000000000002'
export const RECEIVED = '2026-03-02T06:00:00Z'

export const DOCUMENT = {
  Номер: '17',
  Дата: '01.03.2026',
  Сумма: '150000.00',
  ПлательщикСчет: PAYER,
  ПлательщикИНН: '300000001',
  Плательщик1: 'ООО НАМУНА',
  ПлательщикБИК: '00001',
  ПолучательСчет: ACCOUNT,
  ДатаПоступило: '01.03.2026',
  ПолучательИНН: '200000001',
  НазначениеПлатежа: 'Электр энергияси учун, ЛС=1726-000123',
}

export const keys = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([key, value]) => `${key}=${value}`)

export const documentOf = (change: Readonly<Record<string, string>> = {}) => [
  'СекцияДокумент=Платежное поручение',
  ...keys({ ...DOCUMENT, ...change }),
  'КонецДокумента',
]

/** A statement of one day by lines; `documents` and single lines may be changed. */
export function statement(documents: readonly string[] = documentOf(), coding = 'Windows') {
  return [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    `Кодировка=${coding}`,
    'ДатаНачала=01.03.2026',
    'ДатаКонца=01.03.2026',
    `РасчСчет=${ACCOUNT}`,
    'СекцияРасчСчет',
    'ДатаНачала=01.03.2026',
    'ДатаКонца=01.03.2026',
    `РасчСчет=${ACCOUNT}`,
    'НачальныйОстаток=1000000.00',
    'ВсегоПоступило=150000.00',
    'ВсегоСписано=0.00',
    'КонечныйОстаток=1150000.00',
    'КонецРасчСчет',
    ...documents,
    'КонецФайла',
    '',
  ]
}

export const fileOf = (lines: readonly string[], page: CodePage | 'utf-8' = 'windows-1251') => ({
  name: 'kl_to_1c.txt',
  bytes: encodeText(lines.join('\r\n'), page),
  receivedAt: RECEIVED,
})
