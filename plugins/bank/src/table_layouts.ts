import type { Role } from '@hisob/contract/files'

export type Layout = {
  readonly columns: Readonly<Partial<Record<Role, string>>>
  /** First cells of rows that are no payments. */
  readonly marks: Readonly<Partial<Record<'total' | 'opening' | 'closing', string>>>
}

/**
 * Layouts banks are known to give, by the language of their titles. A debit is money that left our
 * account. Each column of a layout may be set otherwise.
 */
export const LAYOUTS = {
  own: { columns: {}, marks: {} },
  sana_debet_kredit: {
    columns: { date: 'Sana', debit: 'Debet', credit: 'Kredit' },
    marks: { total: 'Jami' },
  },
  data_prikhod_raskhod: {
    columns: {
      date: 'Дата',
      credit: 'Приход',
      debit: 'Расход',
      partyTaxId: 'ИНН',
      purpose: 'Назначение платежа',
    },
    marks: { total: 'Итого', opening: 'Входящий остаток', closing: 'Исходящий остаток' },
  },
} as const satisfies Readonly<Record<string, Layout>>

export const LAYOUT_NAMES = ['own', 'sana_debet_kredit', 'data_prikhod_raskhod'] as const
