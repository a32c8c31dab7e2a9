import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import { endPenaltyHold } from '#billing/actions/end_penalty_hold'
import { holdPenalty } from '#billing/actions/hold_penalty'
import { waivePenalty } from '#billing/actions/waive_penalty'
import { openItems } from '#billing/queries/open_items'
import { StoryRegion, type Supplied } from '#tests/support/stories/story_region'

const [JUNE, JULY, AUGUST, SEPTEMBER] = ['2025-06-01', '2025-07-01', '2025-08-01', '2025-09-01']
const [OCTOBER, NOVEMBER, DECEMBER] = ['2025-10-01', '2025-11-01', '2025-12-01']

let region: StoryRegion
let home: Supplied

const owes = () => region.balance(home)
const open = () =>
  region.region.in(async () =>
    (await openItems(home.accountId)).map(({ openMinor }) => openMinor / 100n)
  )

/** A thousandth a day. */
const penalty = (...of: readonly (readonly [soum: bigint, days: bigint])[]) =>
  of.reduce((all, [soum, days]) => all + (soum * days * 100n) / 1000n, 0n)

test.group('A debtor, from the first unpaid bill to a restructuring that is kept', (group) => {
  group.setup(async () => {
    region = await StoryRegion.open('qarzdor', '1773')
    home = await region.account({ planCode: 'electricity-household', openedOn: JUNE })
  })

  test('three summer bills stay unpaid', async ({ assert }) => {
    for (const [period, kwh] of [
      [JUNE, 200n],
      [JULY, 300n],
      [AUGUST, 250n],
    ] as const) {
      await region.region.consume(home, { period, wh: kwh * 1000n })
      await region.bill(period)
    }
    assert.deepEqual(await open(), [120_000n, 200_000n, 160_000n])
    assert.equal(await owes(), 480_000_00n)
  })

  test('each grows by a thousandth a day from the eleventh on', async ({ assert }) => {
    await region.penalize(JULY)
    // 11–31 July: 21 days of June's bill.
    assert.deepEqual(await region.penalties(home, JULY), [penalty([120_000n, 21n])])
    assert.equal(await owes(), 480_000_00n + 2_520_00n)

    await region.penalize(AUGUST)
    // All of August for June's, 11–31 August for July's; nothing on the penalty of July.
    assert.deepEqual(await region.penalties(home, AUGUST), [
      penalty([120_000n, 31n], [200_000n, 21n]),
    ])
    assert.equal(await owes(), 480_000_00n + 2_520_00n + 7_920_00n)
  })

  test('the bill of July is disputed from 1 to 20 September: it alone does not grow', async ({
    assert,
  }) => {
    const holdId = await region.on('2025-09-05', () =>
      holdPenalty({
        accountId: home.accountId,
        cause: 'dispute',
        lotPeriod: JULY,
        validFrom: '2025-09-01',
        validTo: null,
        document: 'letter 17',
      })
    )
    await region.on('2025-09-21', () =>
      endPenaltyHold({
        holdId,
        accountId: home.accountId,
        endsOn: '2025-09-21',
        reason: 'the reading was right',
      })
    )
    await region.penalize(SEPTEMBER)
    // June's 30 days, July's 21–30 September, August's 11–30 September.
    assert.deepEqual(await region.penalties(home, SEPTEMBER), [
      penalty([120_000n, 30n], [200_000n, 10n], [160_000n, 20n]),
    ])
    assert.equal(await owes(), 480_000_00n + 2_520_00n + 7_920_00n + 8_800_00n)
  })

  test('a restructuring is agreed: from 1 October nothing grows', async ({ assert }) => {
    await region.on(OCTOBER, () =>
      holdPenalty({
        accountId: home.accountId,
        cause: 'restructuring',
        lotPeriod: null,
        validFrom: OCTOBER,
        validTo: null,
        document: 'agreement 4: three parts of 160 000',
      })
    )
    // As a part of it the penalty of August is let go.
    await region.on('2025-10-15', async () => {
      const [charge] = await rows<{ id: string }>(
        `select charge_id as id from charges
          where tenant_id = :tenant and account_id = :accountId and period = :period and kind = 2`,
        { accountId: home.accountId, period: AUGUST }
      )
      await waivePenalty({ chargeId: charge!.id, reason: 'agreement 4' })
    })
    assert.equal(await owes(), 480_000_00n + 2_520_00n + 8_800_00n)
    await region.penalize(OCTOBER)
    assert.deepEqual(await region.penalties(home, OCTOBER), [])
  })

  test('three parts pay the principal, the oldest first; the penalties come last', async ({
    assert,
  }) => {
    await region.pay(home, '2025-10-20', 160_000_00n)
    assert.deepEqual(await open(), [160_000n, 160_000n, 2_520n, 8_800n])
    await region.pay(home, '2025-11-20', 160_000_00n)
    assert.deepEqual(await open(), [160_000n, 2_520n, 8_800n])
    await region.penalize(NOVEMBER)
    await region.pay(home, '2025-12-20', 160_000_00n)
    assert.deepEqual(await open(), [2_520n, 8_800n])
    await region.pay(home, '2025-12-21', 11_320_00n)
    await region.penalize(DECEMBER)

    assert.deepEqual(
      [await region.penalties(home, NOVEMBER), await region.penalties(home, DECEMBER)],
      [[], []]
    )
    assert.deepEqual(await open(), [])
    assert.equal(await owes(), 0n)
    assert.deepEqual(await region.faults(), [])
  })
})
