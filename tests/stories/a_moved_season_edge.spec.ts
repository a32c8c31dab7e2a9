import { test } from '@japa/runner'
import { affect } from '#shared/database/sql'
import { changeRule } from '#reference/actions/change_rule'
import { StoryRegion, type Supplied } from '#tests/support/stories/story_region'

const [FEBRUARY, MARCH, APRIL] = ['2025-02-01', '2025-03-01', '2025-04-01']

/**
 * Gas of March 2025 in m³ and in soʻm. The heating norm of 500 m³ ended on 1 March, then the norm is
 * 100 m³: 650 within it, 1500 above it, up to 2500 m³. On 10 April, when all bills of March were out,
 * an order kept the heating norm until 1 April.
 */
const HOMES: readonly { m3: bigint; billed: bigint; owed: bigint }[] = [
  { m3: 90n, billed: 90n * 650n, owed: 90n * 650n },
  { m3: 100n, billed: 100n * 650n, owed: 100n * 650n },
  { m3: 310n, billed: 100n * 650n + 210n * 1500n, owed: 310n * 650n },
  { m3: 600n, billed: 100n * 650n + 500n * 1500n, owed: 500n * 650n + 100n * 1500n },
]

/** Everybody's April: 50 m³ of the summer norm. */
const APRIL_SOUM = 50n * 650n

test.group('The edge of the heating season is moved after the bills are out', () => {
  test('the next run gives back the difference, to each his own, and leaves the rest alone', async ({
    assert,
  }) => {
    const region = await StoryRegion.open('mavsum', '1774')
    await region.region.in(beforeTheOrder)
    const homes: (Supplied & (typeof HOMES)[number])[] = []
    for (const bill of HOMES) {
      const home = await region.account({ planCode: 'gas-household', openedOn: FEBRUARY })
      homes.push({ ...home, ...bill })
      await region.region.consume(home, { period: FEBRUARY, wh: bill.m3 * 1000n })
      await region.region.consume(home, { period: MARCH, wh: bill.m3 * 1000n })
      await region.region.consume(home, { period: APRIL, wh: 50_000n })
    }
    await region.bill(FEBRUARY)
    await region.bill(MARCH)
    for (const home of homes) {
      assert.deepEqual(await region.charged(home, MARCH), [home.billed * 100n])
      await region.pay(home, '2025-04-09', await region.balance(home))
    }

    await region.on('2025-04-10', () =>
      changeRule({
        code: 'heating_to_mmdd',
        scope: 'all',
        origin: 'centre',
        unit: 'month and day',
        value: '401',
        validFrom: MARCH,
        validTo: APRIL,
        act: 'order of the ministry for the spring of 2025',
        reason: 'a cold spring',
        source: 'S28',
      })
    )
    await region.bill(APRIL, { rerateFrom: MARCH })

    for (const home of homes) {
      const { m3, billed, owed } = home
      const difference = owed - billed
      // Who owes the same is charged nothing new: no document of nought.
      const anew = difference === 0n ? [] : [difference * 100n]
      assert.deepEqual(await region.charged(home, MARCH), [billed * 100n, ...anew], `${m3} m³`)
      assert.deepEqual(await region.charged(home, FEBRUARY), [heating(m3) * 100n])
      assert.deepEqual(await region.charged(home, APRIL), [APRIL_SOUM * 100n])
      // What was paid by the first bill of March is not lost: it pays April, the rest lies ahead.
      assert.equal(await region.balance(home), (APRIL_SOUM + difference) * 100n)
    }
    assert.equal(await region.balance(homes[2]!), (32_500n - 178_500n) * 100n)

    // The same order met once more changes nothing.
    await region.bill(APRIL, { rerateFrom: MARCH })
    for (const home of homes) {
      assert.lengthOf(await region.charged(home, MARCH), home.owed === home.billed ? 1 : 2)
    }
    assert.deepEqual(await region.faults(), [])
  })
})

function heating(m3: bigint) {
  return m3 <= 500n ? m3 * 650n : 500n * 650n + (m3 - 500n) * 1500n
}

/** The register as it was on 9 April 2025. */
async function beforeTheOrder() {
  await affect(
    `delete from rule_values
      where tenant_id = :tenant and code = 'heating_to_mmdd' and valid_from = '2025-03-01'`
  )
  await affect(
    `update rule_values set valid_to = '2025-04-01'
      where tenant_id = :tenant and code = 'heating_to_mmdd' and valid_to = '2025-03-01'`
  )
}
