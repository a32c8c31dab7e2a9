import { DateTime } from 'luxon'

import type { DocumentLocale } from '#shared/documents/document_locale'
import { wordsIn } from '#shared/documents/words'

/** Narrow no-break space: parts thousands, never breaks a number over two lines. */
const THIN = '\u202f'
const NO_BREAK = '\u00a0'
const MINUS = '\u2212'

/**
 * Money in words of the language: `formatSoum(123456750n, 'uz-Latn')` → `1 234 567,50 soʻm`.
 *
 * @param minor tiyin
 */
export function formatSoum(minor: bigint, locale: DocumentLocale): string {
  return formatAmount(minor, locale) + NO_BREAK + wordsIn(locale)('currency')
}

/** The same without the currency, for columns whose heading names it: `1 234 567,50`. */
export function formatAmount(minor: bigint, locale: DocumentLocale): string {
  const [whole, fraction] = split(minor, 100n)
  return signOf(minor) + thousands(whole) + pointIn(locale) + fraction
}

/**
 * A quantity in billing units (kWh, m³), without needless zeros: `1 240`, `1 240,5`.
 *
 * @param wh thousandths of the billing unit: Wh, or litres
 */
export function formatKwh(wh: bigint, locale: DocumentLocale): string {
  const [whole, fraction] = split(wh, 1000n)
  const meant = fraction.replace(/0+$/, '')
  return signOf(wh) + thousands(whole) + (meant && pointIn(locale) + meant)
}

/** `1200n` → `12 %`, `1250n` → `12,5 %`. */
export function formatPercent(basisPoints: bigint, locale: DocumentLocale): string {
  const [whole, fraction] = split(basisPoints, 100n)
  const meant = fraction.replace(/0+$/, '')
  const gap = locale === 'en' ? '' : NO_BREAK
  return signOf(basisPoints) + whole + (meant && pointIn(locale) + meant) + gap + '%'
}

/** `2026-11-01` → `01.11.2026`, in every language. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-')
  if (!year || !month || !day) throw new Error(`Not a date: ${date}`)
  return `${day}.${month}.${year}`
}

/** The calendar month a date lies in: `2026-11-01` → `noyabr 2026`. */
export function formatPeriod(date: string, locale: DocumentLocale): string {
  const [year, month] = date.split('-')
  if (!year || !month) throw new Error(`Not a date: ${date}`)
  return wordsIn(locale)(`months.${month}`) + NO_BREAK + year
}

/** An instant by the clock of Tashkent: `2026-11-01T09:05:00Z` → `01.11.2026 14:05`. */
export function formatInstant(instant: string): string {
  const moment = DateTime.fromISO(instant, { zone: 'Asia/Tashkent' })
  if (!moment.isValid) throw new Error(`Not an instant: ${instant}`)
  return moment.toFormat(`dd.MM.yyyy${NO_BREAK}HH:mm`)
}

function split(value: bigint, scale: bigint): [whole: string, fraction: string] {
  const size = value < 0n ? -value : value
  const digits = String(scale).length - 1
  return [String(size / scale), String(size % scale).padStart(digits, '0')]
}

function thousands(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, THIN)
}

function signOf(value: bigint): string {
  return value < 0n ? MINUS : ''
}

function pointIn(locale: DocumentLocale): string {
  return locale === 'en' ? '.' : ','
}
