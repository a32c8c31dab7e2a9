import { test } from '@japa/runner'
import { one } from '#shared/database/sql'
import { correctReading } from '#metering/actions/correct_reading'
import { replaceMeter } from '#metering/actions/replace_meter'
import { StoryRegion, type Supplied } from '#tests/support/stories/story_region'

let region: StoryRegion

/** The new meter measures from the 16th of August on; both dials are written into one act. */
function change(
  { servicePointId }: Supplied,
  dials: { serial: string; closes: bigint; opens: bigint; coefficient?: bigint }
) {
  return region.on('2025-08-16', async () => {
    const { serial, closes, opens, coefficient = 1n } = dials
    const meter = await region.stock(serial)
    return replaceMeter({
      servicePointId,
      meterId: meter.id,
      installedOn: '2025-08-16',
      coefficient,
      closing: { 'A+': closes * 1000n },
      opening: { 'A+': opens * 1000n },
      reason: 'verification expired',
    })
  })
}

test.group('A meter changed in the middle of a month', (group) => {
  group.setup(async () => {
    region = await StoryRegion.open('almashtirish', '1772')
  })

  test('both meters make one month, and its blocks begin once', async ({ assert }) => {
    const home = await region.account({
      planCode: 'electricity-household',
      openedOn: '2025-07-01',
    })
    await region.meter(home, { serial: 'ESKI-1', from: '2025-07-01', showsKwh: 12_250n })
    await region.read(home, '2025-07-31', 12_400n)
    await region.bill('2025-07-01')
    assert.deepEqual(await region.charged(home, '2025-07-01'), [150n * 600n * 100n])

    // 12 400 → 12 560 on the old dial, 3 → 163 on the new one: 160 kWh each.
    await change(home, { serial: 'YANGI-1', closes: 12_560n, opens: 3n })
    await region.read(home, '2025-08-31', 163n)
    await region.bill('2025-08-01')

    // 320 kWh: 200 × 600 + 120 × 800. Two walks of the blocks would have cost 192 000 only.
    assert.deepEqual(await region.lines(home, '2025-08-01'), [
      [200_000n, 600_00n, 120_000_00n],
      [120_000n, 800_00n, 96_000_00n],
    ])
    assert.equal(await region.balance(home), 90_000_00n + 216_000_00n)

    // The next month counts from the new dial alone.
    await region.read(home, '2025-09-30', 263n)
    await region.bill('2025-09-01')
    assert.deepEqual(await region.charged(home, '2025-09-01'), [60_000_00n])
  })

  test('other transformers count from their own day on', async ({ assert }) => {
    const firm = await region.account({
      planCode: 'electricity-legal-2',
      openedOn: '2025-08-01',
      connectedKw: 100n,
    })
    await region.meter(firm, { serial: 'TT-20', from: '2025-08-01', coefficient: 20n })
    // 300 on the dial × 20 until the 15th, 250 × 40 after it: 6 000 and 10 000 kWh at 1000 soʻm.
    await change(firm, { serial: 'TT-40', closes: 300n, opens: 0n, coefficient: 40n })
    await region.read(firm, '2025-08-31', 250n)
    await region.bill('2025-08-01', { consumerClass: 'legal' })
    assert.deepEqual(await region.lines(firm, '2025-08-01'), [
      [16_000_000n, 1000_00n, 16_000_000_00n],
    ])
    assert.deepEqual(await region.faults(), [])
  })

  test('a closing dial that was written wrongly is put right, and only the difference is charged', async ({
    assert,
  }) => {
    const home = await region.account({
      planCode: 'electricity-household',
      openedOn: '2025-08-01',
    })
    await region.meter(home, { serial: 'ESKI-2', from: '2025-08-01', showsKwh: 500n })
    await change(home, { serial: 'YANGI-2', closes: 600n, opens: 10n })
    await region.read(home, '2025-08-31', 110n)
    await region.bill('2025-08-01')
    assert.deepEqual(await region.charged(home, '2025-08-01'), [200n * 600n * 100n])

    // The photograph shows 620: twenty kWh more, above the first block by now.
    await region.on('2025-09-12', () => correctClosing(home, 620n))
    await region.read(home, '2025-09-30', 210n)
    await region.bill('2025-09-01')
    assert.deepEqual(await region.charged(home, '2025-08-01'), [120_000_00n, 20n * 800n * 100n])
    assert.deepEqual(await region.charged(home, '2025-09-01'), [100n * 600n * 100n])
    assert.deepEqual(await region.faults(), [])
  })
})

async function correctClosing({ servicePointId }: Supplied, kwh: bigint) {
  const closing = await one<{ id: string }>(
    `select id from readings
      where tenant_id = :tenant and service_point_id = :servicePointId and source = 'removal'`,
    { servicePointId }
  )
  return correctReading({
    readingId: closing!.id,
    valueWh: kwh * 1000n,
    reason: 'the photograph of the act',
  })
}
