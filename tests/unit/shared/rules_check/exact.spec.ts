import { test } from '@japa/runner'
import { exact } from '#shared/rules_check/exact'

test.group('exact', () => {
  test('"{text}" is {value} of 10⁻¹²')
    .with([
      { text: '0', value: 0n },
      { text: '1', value: 10n ** 12n },
      { text: '-1.5', value: -15n * 10n ** 11n },
      { text: '7654.9', value: 76_549n * 10n ** 11n },
      { text: '1e-05', value: 10n ** 7n },
      { text: '1.20E+2', value: 120n * 10n ** 12n },
      { text: '0.000000000001', value: 1n },
      { text: '0.10', value: 10n ** 11n },
      { text: '100e-2', value: 10n ** 12n },
    ])
    .run(({ assert }, { text, value }) => {
      assert.equal(exact(text), value)
    })

  test('"{text}" is no number that fits')
    .with(
      ['', 'ok', '1,5', '1.', '.5', '+1', '0x1', '1e9999', '0.0000000000001', 'NaN'].map(
        (text) => ({ text })
      )
    )
    .run(({ assert }, { text }) => {
      assert.isNull(exact(text))
    })
})
