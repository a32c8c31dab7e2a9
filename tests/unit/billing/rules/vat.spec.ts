import fc from 'fast-check'
import { test } from '@japa/runner'
import { vat } from '#billing/rules/vat'

test.group('vat', () => {
  test('{gross} tiyin at {rateBp} bp: net {netMinor}, tax {vatMinor}')
    .with([
      { gross: 120_000_00n, rateBp: 1200n, netMinor: 107_142_86n, vatMinor: 12_857_14n },
      { gross: 220_000_00n, rateBp: 1200n, netMinor: 196_428_57n, vatMinor: 23_571_43n },
      { gross: 120_000_00n, rateBp: 1500n, netMinor: 104_347_83n, vatMinor: 15_652_17n },
      { gross: 120_000_00n, rateBp: 2000n, netMinor: 100_000_00n, vatMinor: 20_000_00n },
      { gross: 1n, rateBp: 1200n, netMinor: 1n, vatMinor: 0n },
      { gross: 5n, rateBp: 1200n, netMinor: 4n, vatMinor: 1n },
      { gross: 0n, rateBp: 1200n, netMinor: 0n, vatMinor: 0n },
      { gross: 100n, rateBp: 0n, netMinor: 100n, vatMinor: 0n },
      { gross: -120_000_00n, rateBp: 1200n, netMinor: -107_142_86n, vatMinor: -12_857_14n },
    ])
    .run(({ assert }, { gross, rateBp, netMinor, vatMinor }) => {
      assert.deepEqual(vat(gross, rateBp), { netMinor, vatMinor })
    })

  test('net and tax add up to the gross, and what is taken back mirrors what was charged', () => {
    const amount = fc.bigInt(-(10n ** 15n), 10n ** 15n)
    fc.assert(
      fc.property(amount, fc.bigInt(0n, 10_000n), (gross, rateBp) => {
        const { netMinor, vatMinor } = vat(gross, rateBp)
        const back = vat(-gross, rateBp)
        return netMinor + vatMinor === gross && back.netMinor + netMinor === 0n
      })
    )
  })

  test('the net is within half a tiyin of the exact fraction', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.bigInt(0n, 10_000n), (gross, rateBp) => {
        const offBy = vat(gross, rateBp).netMinor * (10_000n + rateBp) - gross * 10_000n
        return 2n * (offBy < 0n ? -offBy : offBy) <= 10_000n + rateBp
      })
    )
  })

  test('a negative rate is refused', ({ assert }) => {
    assert.throws(() => vat(100n, -1n), RangeError)
  })
})
