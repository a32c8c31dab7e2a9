import { test } from '@japa/runner'
import { fitOnLine } from '#shared/documents/fit_on_line'
import { keepTogether } from '#shared/documents/keep_together'
import { qrFacts } from '#shared/documents/qr_facts'

test.group('setting text', () => {
  test('{text} on {width} points is set in {size}')
    .with([
      { text: '1726000123456', width: 190, size: 15 },
      { text: '17260001234567890123', width: 190, size: 13 },
      { text: '262 500,00', width: 130, size: 15 },
      { text: '17260001234567890123', width: 10, size: 10 },
    ])
    .run(({ assert }, { text, width, size }) => {
      assert.equal(fitOnLine(text, width, [15, 13, 10]), size)
    })

  test('a house number is not broken after its figure, other hyphens may be', ({ assert }) => {
    assert.equal(keepTogether('12-uy, 45-хонадон'), '12\u2011uy, 45\u2011хонадон')
    assert.equal(keepTogether('Bank-Center 10-12'), 'Bank-Center 10-12')
  })

  test('facts of a QR code are ASCII and cannot be confused with their separator', ({ assert }) => {
    assert.equal(qrFacts({ ACC: '172', SUM: '0', DUE: null }), 'HISOB1|ACC=172|SUM=0')
    assert.equal(qrFacts({ INV: 'Ў|1 50%' }), 'HISOB1|INV=%D0%8E%7C1%2050%25')
  })
})
