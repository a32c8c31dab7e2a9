import fc from 'fast-check'
import { test } from '@japa/runner'
import type { PeriodTotals } from '#ledger/rules/period_totals'
import { restatedSums } from '#ledger/rules/restated_sums'
import { totalsText } from '#ledger/rules/totals_text'

const minor = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
const totals: fc.Arbitrary<PeriodTotals> = fc.record({
  divisionId: fc.integer({ min: 1, max: 9_999 }),
  consumerClass: fc.constantFrom('household', 'legal'),
  accounts: fc.nat(),
  openingMinor: minor,
  chargedMinor: minor,
  paidMinor: minor,
  adjustedMinor: minor,
  closingMinor: minor,
})

test.group('Rules | frozen totals', () => {
  test('the text is the same in any order, and another when any figure is', ({ assert }) => {
    fc.assert(
      fc.property(fc.array(totals, { minLength: 1, maxLength: 6 }), (all) => {
        assert.equal(totalsText(all.toReversed()), totalsText(all))
        const [first, ...rest] = all
        const nicer = { ...first!, paidMinor: first!.paidMinor + 1n }
        assert.notEqual(totalsText([nicer, ...rest]), totalsText(all))
      })
    )
  })

  test('what changed adds up by division and class to all of it', ({ assert }) => {
    const entry = fc.record({
      divisionId: fc.integer({ min: 1, max: 3 }),
      consumerClass: fc.constantFrom('household', 'legal'),
      amountMinor: minor,
    })
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const sums = restatedSums(entries)
        const of = (list: { amountMinor: bigint }[]) =>
          list.reduce((all, { amountMinor }) => all + amountMinor, 0n)
        assert.equal(of(sums), of(entries))
        assert.equal(
          sums.reduce((all, one) => all + one.entries, 0),
          entries.length
        )
      })
    )
  })
})
