import { test } from '@japa/runner'
import { addDays, nextPeriod, type Period } from '#shared/kernel/calendar'
import { StoryRegion, type Supplied } from '#tests/support/stories/story_region'

/**
 * 2025, month by month: the kWh that the dial turned, and what they cost in soʻm.
 *
 * January to April by the blocks of 2024: 450 up to 200 kWh, 900 up to 1000. From 1 May by those of
 * 2025: 600 up to 200, 800 up to 500, 1000 up to 1000. Twelve per cent of VAT are inside.
 */
const MONTHS: readonly { month: Period; kwh: bigint; soum: bigint }[] = [
  { month: '2025-01-01', kwh: 250n, soum: 200n * 450n + 50n * 900n },
  { month: '2025-02-01', kwh: 210n, soum: 200n * 450n + 10n * 900n },
  { month: '2025-03-01', kwh: 180n, soum: 180n * 450n },
  { month: '2025-04-01', kwh: 200n, soum: 200n * 450n },
  // Paid ahead in April, so it keeps the prices of April: 180 000 instead of 200 000.
  { month: '2025-05-01', kwh: 300n, soum: 200n * 450n + 100n * 900n },
  { month: '2025-06-01', kwh: 300n, soum: 200n * 600n + 100n * 800n },
  { month: '2025-07-01', kwh: 520n, soum: 200n * 600n + 300n * 800n + 20n * 1000n },
  { month: '2025-08-01', kwh: 340n, soum: 200n * 600n + 140n * 800n },
  { month: '2025-09-01', kwh: 150n, soum: 150n * 600n },
  { month: '2025-10-01', kwh: 200n, soum: 200n * 600n },
  // Nobody reads the meter in November. 488 kWh in 61 days are eight a day: 240 and 248, so that no
  // month is pushed into a higher block.
  { month: '2025-11-01', kwh: 240n, soum: 200n * 600n + 40n * 800n },
  { month: '2025-12-01', kwh: 248n, soum: 200n * 600n + 48n * 800n },
]

/** The bill of July, 380 000 soʻm, is due on 10 August and paid on the 25th: fifteen days. */
const LATE = { paidOn: '2025-08-25', penalty: (380_000n * 15n) / 1000n }

const UNREAD = '2025-11-01'

test.group('A year of a household', () => {
  test('is read, billed and paid to the tiyin', async ({ assert }) => {
    const region = await StoryRegion.open('yil-uy', '1770')
    const home = await region.account({
      planCode: 'electricity-household',
      openedOn: '2025-01-01',
    })
    await region.meter(home, { serial: 'UY-1', from: '2025-01-01', showsKwh: 10_000n })

    let dial = 10_000n
    let owed = 0n
    for (const { month, kwh, soum } of MONTHS) {
      dial += kwh
      if (month === '2025-04-01') {
        // The new prices are announced; April and the whole of May are paid before they come.
        await region.pay(home, '2025-04-28', (90_000n + 180_000n) * 100n)
        owed -= 270_000_00n
      }
      if (month === UNREAD) {
        await region.bill(month)
        assert.deepEqual(await region.charged(home, month), [])
        assert.isNull(await region.invoice(home, month))
        continue
      }
      await region.read(home, addDays(nextPeriod(month), -1), dial)
      if (month === '2025-08-01') {
        await region.penalize(month)
        owed += LATE.penalty * 100n
      }
      await region.bill(month)
      if (month === '2025-12-01') owed += MONTHS.find((one) => one.month === UNREAD)!.soum * 100n
      owed += soum * 100n

      assert.equal(await region.balance(home), owed, month)
      const { openingMinor, chargedMinor, paidMinor, closingMinor } = (await region.invoice(
        home,
        month
      ))!
      assert.equal(closingMinor, owed, month)
      assert.equal(openingMinor + chargedMinor - paidMinor, closingMinor, month)

      if (owed <= 0n) continue
      const payDay = month === '2025-07-01' ? LATE.paidOn : addDays(nextPeriod(month), 4)
      await region.pay(home, payDay, owed)
      owed = 0n
    }

    await assertYear(region, home, assert)
  })
})

async function assertYear(
  region: StoryRegion,
  home: Supplied,
  assert: import('@japa/assert').Assert
) {
  for (const { month, soum } of MONTHS) {
    assert.deepEqual(await region.charged(home, month), [soum * 100n], month)
  }
  assert.deepEqual(await region.penalties(home, '2025-08-01'), [5_700_00n])
  const charges = await region.region.charges(home)
  const consumed = charges.filter(({ quantityWh }) => quantityWh !== '0')
  assert.lengthOf(consumed, 12)
  assert.equal(
    consumed.reduce((all, { quantityWh }) => all + BigInt(quantityWh), 0n),
    3_138_000n
  )
  for (const { amountMinor, vatMinor, period } of consumed) {
    const net = nearest(BigInt(amountMinor) * 100n, 112n)
    assert.equal(BigInt(vatMinor), BigInt(amountMinor) - net, period)
  }
  assert.equal(
    charges.reduce((all, { amountMinor }) => all + BigInt(amountMinor), 0n),
    1_917_400_00n + 5_700_00n
  )
  assert.equal(await region.balance(home), 0n)
  assert.deepEqual(await region.faults(), [])
}

/** Half up, by comparing twice the remainder. */
function nearest(value: bigint, by: bigint) {
  return value / by + ((value % by) * 2n >= by ? 1n : 0n)
}
