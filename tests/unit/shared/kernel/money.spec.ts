import fc from 'fast-check'
import { test } from '@japa/runner'
import { parseSoum, soumText } from '#shared/kernel/money'

test.group('money', () => {
  test('"{text}" is {minor} tiyin')
    .with([
      { text: '1 234,50', minor: 123_450n },
      { text: '1234.5', minor: 123_450n },
      { text: '1’234', minor: 123_400n },
      { text: '1\u00a0234\u202f567,08', minor: 123_456_708n },
      { text: '0', minor: 0n },
      { text: '-5,01', minor: -501n },
      { text: '8.2', minor: 820n },
      { text: '9999999999999.99', minor: 999_999_999_999_999n },
    ])
    .run(({ assert }, { text, minor }) => {
      assert.equal(parseSoum(text), minor)
    })

  test('"{text}" is not a sum')
    .with(
      ['', '-', '1,234', '1.2.3', '12e3', '0x10', 'сто', '+5', '12345678901234'].map((text) => ({
        text,
      }))
    )
    .run(({ assert }, { text }) => {
      assert.isNull(parseSoum(text))
    })

  test('a sum written as text reads back as itself', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), (minor) => {
        return parseSoum(soumText(minor)) === minor
      })
    )
  })

  test('{minor} tiyin are written {text}')
    .with([
      { minor: 123_450n, text: '1234.50' },
      { minor: 5n, text: '0.05' },
      { minor: -5n, text: '-0.05' },
      { minor: 0n, text: '0.00' },
    ])
    .run(({ assert }, { minor, text }) => {
      assert.equal(soumText(minor), text)
    })
})
