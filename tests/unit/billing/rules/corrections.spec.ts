import fc from 'fast-check'
import { test } from '@japa/runner'
import { balanced } from '#ledger/rules/balanced'
import { runningBalances } from '#ledger/rules/running_balances'
import type { NewCharge } from '#billing/rules/account_bill'
import type { ChargedMonth } from '#billing/rules/account_to_bill'
import { correctionPostings } from '#billing/rules/correction_postings'
import { LINE } from '#billing/rules/line_kind'
import { mirrorCharge } from '#billing/rules/mirror_charge'
import type { RatedLine } from '#billing/rules/rate'
import { rateDifference } from '#billing/rules/rate_difference'
import { recalculationSum } from '#billing/rules/recalculation_sum'
import { rewrittenCharge } from '#billing/rules/rewritten_charge'
import { transferPostings } from '#billing/rules/transfer_postings'

const sum = fc.bigInt({ min: 1n, max: 10n ** 15n })

const line: fc.Arbitrary<RatedLine> = fc
  .record({
    step: fc.integer({ min: 1, max: 4 }),
    quantityWh: fc.bigInt({ min: 0n, max: 2_000_000n }),
    amountMinor: fc.bigInt({ min: 0n, max: 10n ** 9n }),
  })
  .map(({ step, quantityWh, amountMinor }) => ({
    kind: LINE.energy,
    rateId: String(step),
    step,
    from: '2026-01-01',
    to: '2026-02-01',
    quantityWh,
    priceMinor: 60_000n,
    amountMinor,
  }))
const month = fc.record({ lines: fc.array(line, { maxLength: 6 }), vatMinor: sum })

const total = (lines: readonly RatedLine[]) =>
  lines.reduce((all, { amountMinor }) => all + amountMinor, 0n)

function charged({ lines, vatMinor }: { lines: RatedLine[]; vatMinor: bigint }): ChargedMonth {
  return {
    servicePointId: 1n,
    period: '2026-01-01',
    kind: 1,
    quantityWh: lines.reduce((all, { quantityWh }) => all + quantityWh, 0n),
    vatMinor,
    lines: () => lines,
  }
}

/** What the engine would answer for a month that comes to `lines` now. */
function differenceTo(lines: RatedLine[], vatMinor: bigint, before: ChargedMonth[]): NewCharge {
  const difference = rateDifference(
    lines,
    before.flatMap((one) => one.lines())
  )
  return {
    kind: 1,
    servicePointId: 1n,
    period: '2026-01-01',
    planId: 1,
    revenueCode: 9010,
    quantityWh: difference.reduce((all, { quantityWh }) => all + quantityWh, 0n),
    amountMinor: total(difference),
    vatMinor: vatMinor - before.reduce((all, one) => all + one.vatMinor, 0n),
    lines: difference,
    basis: null,
  }
}

const key = (one: RatedLine) => `${one.step} ${one.quantityWh} ${one.amountMinor}`

test.group('Rules | corrections', () => {
  test('a recalculation takes back exactly what stood, and leaves exactly what is now', ({
    assert,
  }) => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 3 }), month, (stood, now) => {
        const before = stood.map(charged)
        const difference = differenceTo(now.lines, now.vatMinor, before)
        const { takenBack, anew } = rewrittenCharge(difference, before)
        const standing = before.flatMap((one) => one.lines())
        assert.equal(takenBack!.amountMinor, -total(standing))
        assert.deepEqual(
          rateDifference(standing, []).map(key).sort(),
          mirrorCharge(takenBack!).lines.map(key).sort()
        )
        assert.equal(anew.amountMinor, total(now.lines))
        assert.equal(anew.vatMinor, now.vatMinor)
        assert.deepEqual(anew.lines.map(key).sort(), rateDifference(now.lines, []).map(key).sort())
        assert.equal(recalculationSum([{ takenBack, anew }]), difference.amountMinor)
      })
    )
  })

  test('where nothing stood the month is only charged', ({ assert }) => {
    fc.assert(
      fc.property(month, (now) => {
        const difference = differenceTo(now.lines, now.vatMinor, [])
        assert.deepEqual(rewrittenCharge(difference, []), { takenBack: null, anew: difference })
      })
    )
  })

  test('adjustments and transfers balance, and a mirror of either undoes it', ({ assert }) => {
    const codes = { income: 9390, expense: 9430 }
    fc.assert(
      fc.property(sum, fc.boolean(), (amount, isDebt) => {
        const amountMinor = isDebt ? amount : -amount
        const adjusted = correctionPostings({
          accountId: '1',
          receivableCode: 4010,
          amountMinor,
          codes,
        })
        assert.isTrue(balanced(adjusted))
        assert.equal(adjusted[0]!.amountMinor, amountMinor)
        assert.equal(adjusted[1]!.ledgerCode, isDebt ? 9390 : 9430)

        const moved = transferPostings(
          { accountId: '1', receivableCode: 4010 },
          { accountId: '2', receivableCode: 4020 },
          amount
        )
        assert.isTrue(balanced(moved))
        const back = moved.map((posting) => ({ ...posting, amountMinor: -posting.amountMinor }))
        assert.isTrue(balanced([...moved, ...back]))
      })
    )
  })

  test('a transfer of {amountMinor} from {from} to {to} is refused')
    .with([
      { amountMinor: 0n, from: '1', to: '2' },
      { amountMinor: -1n, from: '1', to: '2' },
      { amountMinor: 1n, from: '1', to: '1' },
    ])
    .run(({ assert }, { amountMinor, from, to }) => {
      const side = (accountId: string) => ({ accountId, receivableCode: 4010 })
      assert.throws(() => transferPostings(side(from), side(to), amountMinor), RangeError)
    })

  test('the last of the running balances is the opening and all amounts', ({ assert }) => {
    fc.assert(
      fc.property(fc.bigInt(), fc.array(fc.bigInt(), { minLength: 1 }), (opening, amounts) => {
        const balances = runningBalances(opening, amounts)
        assert.lengthOf(balances, amounts.length)
        assert.equal(
          balances.at(-1),
          amounts.reduce((all, one) => all + one, opening)
        )
      })
    )
  })
})
