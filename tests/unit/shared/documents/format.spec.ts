import fc from 'fast-check'
import { test } from '@japa/runner'
import {
  formatAmount,
  formatDate,
  formatInstant,
  formatKwh,
  formatPercent,
  formatPeriod,
  formatSoum,
} from '#shared/documents/format'

/** Shows the spaces that do not break as `_` (narrow) and `~`. */
const shown = (text: string) => text.replaceAll('\u202f', '_').replaceAll('\u00a0', '~')

test.group('numbers and dates of documents', () => {
  test('{minor} tiyin in {locale} is {text}')
    .with([
      { minor: 123_456_750n, locale: 'uz-Latn', text: '1_234_567,50~soʻm' },
      { minor: 123_456_750n, locale: 'uz-Cyrl', text: '1_234_567,50~сўм' },
      { minor: 123_456_750n, locale: 'ru', text: '1_234_567,50~сум' },
      { minor: 123_456_750n, locale: 'en', text: '1_234_567.50~soum' },
      { minor: 0n, locale: 'ru', text: '0,00~сум' },
      { minor: 1n, locale: 'ru', text: '0,01~сум' },
      { minor: 99n, locale: 'ru', text: '0,99~сум' },
      { minor: 100n, locale: 'ru', text: '1,00~сум' },
      { minor: 99_999n, locale: 'ru', text: '999,99~сум' },
      { minor: 100_000n, locale: 'ru', text: '1_000,00~сум' },
      { minor: 100_000_000n, locale: 'ru', text: '1_000_000,00~сум' },
      { minor: -1n, locale: 'ru', text: '−0,01~сум' },
      { minor: -123_456n, locale: 'ru', text: '−1_234,56~сум' },
    ] as const)
    .run(({ assert }, { minor, locale, text }) => {
      assert.equal(shown(formatSoum(minor, locale)), text)
    })

  test('no tiyin is lost or added, however large the sum', ({ assert }) => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), (minor) => {
        const digits = formatAmount(minor, 'ru')
          .replace('−', '-')
          .replace(/[^\d-]/g, '')
        assert.equal(BigInt(digits), minor)
      })
    )
  })

  test('{wh} Wh in {locale} is {text} kWh')
    .with([
      { wh: 1_240_000n, locale: 'ru', text: '1_240' },
      { wh: 1_240_500n, locale: 'ru', text: '1_240,5' },
      { wh: 1_240_050n, locale: 'uz-Latn', text: '1_240,05' },
      { wh: 1_240_001n, locale: 'en', text: '1_240.001' },
      { wh: 0n, locale: 'ru', text: '0' },
      { wh: 1n, locale: 'ru', text: '0,001' },
      { wh: 999_999n, locale: 'ru', text: '999,999' },
      { wh: 1_000_000n, locale: 'ru', text: '1_000' },
      { wh: -500n, locale: 'ru', text: '−0,5' },
    ] as const)
    .run(({ assert }, { wh, locale, text }) => {
      assert.equal(shown(formatKwh(wh, locale)), text)
    })

  test('{basisPoints} basis points in {locale} are {text}')
    .with([
      { basisPoints: 1200n, locale: 'uz-Latn', text: '12~%' },
      { basisPoints: 1250n, locale: 'ru', text: '12,5~%' },
      { basisPoints: 5n, locale: 'ru', text: '0,05~%' },
      { basisPoints: 0n, locale: 'ru', text: '0~%' },
      { basisPoints: 1250n, locale: 'en', text: '12.5%' },
    ] as const)
    .run(({ assert }, { basisPoints, locale, text }) => {
      assert.equal(shown(formatPercent(basisPoints, locale)), text)
    })

  test('the month of {date} in {locale} is {text}')
    .with([
      { date: '2026-11-01', locale: 'uz-Latn', text: 'noyabr~2026' },
      { date: '2026-11-30', locale: 'uz-Cyrl', text: 'ноябрь~2026' },
      { date: '2026-01-01', locale: 'ru', text: 'январь~2026' },
      { date: '2026-12-31', locale: 'en', text: 'December~2026' },
    ] as const)
    .run(({ assert }, { date, locale, text }) => {
      assert.equal(shown(formatPeriod(date, locale)), text)
    })

  test('a date is day, month, year', ({ assert }) => {
    assert.equal(formatDate('2026-11-01'), '01.11.2026')
    assert.throws(() => formatDate('2026-11'), 'Not a date: 2026-11')
  })

  test('{instant} is {text} in Tashkent')
    .with([
      { instant: '2026-11-01T09:05:00Z', text: '01.11.2026~14:05' },
      { instant: '2026-10-31T18:59:59Z', text: '31.10.2026~23:59' },
      { instant: '2026-10-31T19:00:00Z', text: '01.11.2026~00:00' },
      { instant: '2026-11-01T14:05:00+05:00', text: '01.11.2026~14:05' },
    ])
    .run(({ assert }, { instant, text }) => {
      assert.equal(shown(formatInstant(instant)), text)
    })

  test('what is no instant is refused', ({ assert }) => {
    assert.throws(() => formatInstant('yesterday'), 'Not an instant: yesterday')
  })
})
