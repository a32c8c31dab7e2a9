import { test } from '@japa/runner'
import { receiveReference } from '#reference/actions/receive_reference'
import { StoryRegion, type Supplied } from '#tests/support/stories/story_region'
import { cutFrom } from '#tests/support/tariffs/cut_from'

const [MAY, JUNE, JULY] = ['2026-05-01', '2026-06-01', '2026-07-01']

/**
 * The prices of 1 May 2026 reach the region on 10 June, when May has been billed by those of 2025.
 * Old: 600 up to 200 kWh, 800 up to 500, 1000 up to 1000, 1500 up to 5000. New: 650, 900, 1100, 1600.
 */
const HOMES: readonly { kwh: bigint; old: bigint; late: bigint }[] = [
  { kwh: 200n, old: 120_000n, late: 200n * 650n },
  { kwh: 500n, old: 360_000n, late: 200n * 650n + 300n * 900n },
  { kwh: 1000n, old: 860_000n, late: 200n * 650n + 300n * 900n + 500n * 1100n },
  { kwh: 1500n, old: 1_610_000n, late: 200n * 650n + 300n * 900n + 500n * 1100n + 500n * 1600n },
]

test.group('A tariff that comes into force before it is known', () => {
  test('May is priced anew with June: the difference is charged once, nobody pays a penalty for it', async ({
    assert,
  }) => {
    const region = await StoryRegion.open('kech-tarif', '1775')
    await region.region.in(() => cutFrom(MAY))
    const homes: (Supplied & (typeof HOMES)[number])[] = []
    for (const bill of HOMES) homes.push({ ...(await settle(region, bill.kwh)), ...bill })
    const ahead = await settle(region, 200n)
    await region.pay(ahead, '2026-04-20', 120_000_00n)

    await region.bill(MAY)
    for (const home of homes) {
      assert.deepEqual(await region.charged(home, MAY), [home.old * 100n])
      await region.pay(home, '2026-06-08', home.old * 100n)
    }
    assert.equal(await region.balance(ahead), 0n)

    await region.on('2026-06-10', receiveReference)
    await region.penalize(JUNE)
    await region.bill(JUNE, { rerateFrom: MAY })

    for (const home of homes) {
      const { kwh, old, late } = home
      assert.deepEqual(
        await region.charged(home, MAY),
        [old * 100n, (late - old) * 100n],
        `${kwh} kWh`
      )
      assert.deepEqual(await region.charged(home, JUNE), [late * 100n])
      assert.equal(await region.balance(home), (late - old + late) * 100n)
      // It was paid by its bill, in time: the new price is owed with June's, by 10 July.
      assert.deepEqual(await region.penalties(home, JUNE), [])
    }

    // What was paid before the first of May keeps its price, also when the new one comes late.
    const may = await region.charged(ahead, MAY)
    assert.equal(
      may.reduce((all, minor) => all + minor, 0n),
      120_000_00n
    )
    assert.equal(await region.balance(ahead), 130_000_00n)

    // Once more: nothing is left to charge.
    await region.bill(JUNE, { rerateFrom: MAY })
    for (const home of homes) assert.lengthOf(await region.charged(home, MAY), 2)

    // From 11 July on the difference is a debt like any other: 21 days of a thousandth.
    const [small] = homes
    await region.penalize(JULY)
    assert.deepEqual(await region.penalties(small!, JULY), [
      ((10_000_00n + 130_000_00n) * 21n) / 1000n,
    ])
    assert.deepEqual(await region.faults(), [])
  })
})

async function settle(region: StoryRegion, kwh: bigint): Promise<Supplied> {
  const home = await region.account({ planCode: 'electricity-household', openedOn: '2026-04-01' })
  for (const period of [MAY, JUNE]) await region.region.consume(home, { period, wh: kwh * 1000n })
  return home
}
