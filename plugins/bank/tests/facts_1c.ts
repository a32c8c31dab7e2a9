import { ACCOUNT, PAYER, fileOf, statement } from './c1.ts'
import type { FileExamination } from '@hisob/contract/test_suite'

type Runner = 'test' | 'group' | 'adapter'

/** By these facts the adapter is examined. */
export const bank1cFacts = {
  settings: { account: ACCOUNT, currency: 'UZS', referenceKey: '' },
  samples: [
    {
      name: 'a day with one payment',
      file: fileOf(statement()),
      expected: {
        kind: 'read',
        format: '1CClientBankExchange 1.03',
        encoding: 'windows-1251',
        number: null,
        from: '2026-03-01',
        to: '2026-03-02',
        bankAccount: ACCOUNT,
        currency: 'UZS',
        control: {
          count: null,
          totalInMinor: 15_000_000n,
          totalOutMinor: 0n,
          openingMinor: 100_000_000n,
          closingMinor: 115_000_000n,
          isIntact: true,
        },
        lines: [
          {
            line: 16,
            direction: 'in',
            reference: null,
            amountMinor: 15_000_000n,
            bookedOn: '2026-03-01',
            paidAt: null,
            account: null,
            documentNumber: '17',
            payer: {
              name: 'ООО НАМУНА',
              taxId: '300000001',
              bankAccount: PAYER,
              bankCode: '00001',
            },
            payee: { name: null, taxId: '200000001', bankAccount: ACCOUNT, bankCode: null },
            purpose: 'Электр энергияси учун, ЛС=1726-000123',
            service: null,
            commissionMinor: null,
          },
        ],
        unreadable: [],
        warnings: [],
      },
    },
  ],
  pairs: [
    {
      name: 'cp866 and windows-1251',
      one: fileOf(statement(undefined, 'DOS'), 'ibm866'),
      other: fileOf(statement()),
    },
    {
      name: 'UTF-8 with a mark and windows-1251',
      one: fileOf(
        statement().with(0, '\ufeff1CClientBankExchange').with(2, 'Кодировка=UTF-8'),
        'utf-8'
      ),
      other: fileOf(statement()),
    },
  ],
} satisfies Omit<FileExamination, Runner>
