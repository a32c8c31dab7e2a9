import { test } from '@japa/runner'
import { addDays, addMonths, nextPeriod, type Period } from '#shared/kernel/calendar'
import { demandPrepayments } from '#billing/actions/demand_prepayments'
import { setContractVolumes } from '#billing/actions/set_contract_volumes'
import { prepaymentRows } from '#billing/queries/prepayment_rows'
import { StoryRegion, type Supplied } from '#tests/support/stories/story_region'

/** By contract 100 000 kWh every month, all of it paid before the month begins. */
const CONTRACT_KWH = 100_000n

/** Group II: 900 soʻm a kWh through April 2025, 1000 from 1 May; VAT is inside. */
const million = 1_000_000n

/** What the month demanded ahead, what its last evening brought for the next one, what it came to. */
type Month = {
  month: Period
  kwh: bigint
  demanded: bigint
  charged: bigint
  /** Paid on the month's last day: the next month's demand, and what is left of earlier months. */
  paid: bigint
}

const MONTHS: readonly Month[] = [
  {
    month: '2025-01-01',
    kwh: 100_000n,
    demanded: 90n * million,
    charged: 90n * million,
    paid: 90n * million,
  },
  {
    month: '2025-02-01',
    kwh: 95_000n,
    demanded: 90n * million,
    charged: 95_000n * 900n,
    paid: 90n * million,
  },
  {
    // 130 000 kWh: the 10 000 above 120 % of the contract cost a fifth more. 118 800 000 soʻm.
    month: '2025-03-01',
    kwh: 130_000n,
    demanded: 90n * million,
    charged: 130_000n * 900n + (10_000n * 900n) / 5n,
    paid: 90n * million,
  },
  {
    // The rest of March, less what February left, is settled by the end of April.
    month: '2025-04-01',
    kwh: 100_000n,
    demanded: 90n * million,
    charged: 90n * million,
    paid: 100n * million + (28_800_000n - 4_500_000n),
  },
  {
    // Demanded at the price of May; paid before it came, so one month keeps the price of April.
    month: '2025-05-01',
    kwh: 105_000n,
    demanded: 100n * million,
    charged: 105_000n * 900n,
    paid: 100n * million,
  },
  {
    month: '2025-06-01',
    kwh: 100_000n,
    demanded: 100n * million,
    charged: 100n * million,
    paid: 100n * million,
  },
  {
    month: '2025-07-01',
    kwh: 110_000n,
    demanded: 100n * million,
    charged: 110n * million,
    paid: 100n * million,
  },
  {
    month: '2025-08-01',
    kwh: 100_000n,
    demanded: 100n * million,
    charged: 100n * million,
    // September's demand is not met.
    paid: 0n,
  },
  {
    // 4 500 000 soʻm of August are settled on its last day, and October's demand is not met.
    month: '2025-09-01',
    kwh: 95_000n,
    demanded: 100n * million,
    charged: 95n * million,
    paid: 4_500_000n,
  },
  {
    month: '2025-10-01',
    kwh: 100_000n,
    demanded: 100n * million,
    charged: 100n * million,
    paid: 0n,
  },
  {
    month: '2025-11-01',
    kwh: 98_000n,
    demanded: 100n * million,
    charged: 98n * million,
    paid: 100n * million,
  },
  {
    // 125 000 kWh: 5 000 above 120 % of the contract.
    month: '2025-12-01',
    kwh: 125_000n,
    demanded: 100n * million,
    charged: 125n * million + (5_000n * 1000n) / 5n,
    paid: 0n,
  },
]

/** September's 95 million were due on 31 October and came on 15 November, with all that was due. */
const ARREARS = { on: '2025-11-15', paid: 295n * million }
const PENALTY = (95n * million * 4n * 15n) / 1000n

test.group('A year of a legal consumer that pays ahead', () => {
  test('is demanded, paid, billed and settled to the tiyin', async ({ assert }) => {
    const region = await StoryRegion.open('yil-zavod', '1771')
    const firm = await region.account({
      planCode: 'electricity-legal-2',
      openedOn: '2024-12-31',
      connectedKw: 400n,
    })
    await signVolumes(region, firm)
    // Current transformers of 500/5: the dial turns once for a hundred.
    await region.meter(firm, { serial: 'ZV-1', from: '2025-01-01', coefficient: 100n })

    let owed = -90n * million * 100n
    await region.pay(firm, '2024-12-31', -owed)
    let dial = 0n
    for (const { month, kwh, demanded, charged, paid } of MONTHS) {
      assert.deepEqual(await demand(region, firm, month), demanded * 100n, month)
      assert.equal(await region.balance(firm), owed, 'a demand is no charge')
      if (month === '2025-11-01') {
        await region.pay(firm, ARREARS.on, ARREARS.paid * 100n)
        owed -= ARREARS.paid * 100n
      }
      const lastDay = addDays(nextPeriod(month), -1)
      if (paid > 0n) await region.pay(firm, lastDay, paid * 100n)
      dial += kwh / 100n
      await region.read(firm, lastDay, dial)
      if (month > '2025-09-01') await region.penalize(month, 'legal')
      await region.bill(month, { consumerClass: 'legal' })

      const penalty = month === '2025-11-01' ? PENALTY : 0n
      owed += (charged + penalty - paid) * 100n
      assert.deepEqual(await region.charged(firm, month), [charged * 100n], month)
      assert.deepEqual(
        await region.penalties(firm, month),
        penalty > 0n ? [5_700_000_00n] : [],
        month
      )
      assert.equal(await region.balance(firm), owed, month)
    }

    // The energy of the year, two surcharges, one penalty: what no advance covered is settled last.
    assert.equal(owed, 29_700_000_00n)
    await region.pay(firm, '2026-01-20', owed)
    assert.equal(await region.balance(firm), 0n)
    assert.deepEqual(await region.faults(), [])
  })
})

function signVolumes(region: StoryRegion, { accountId, servicePointId }: Supplied) {
  return region.on('2024-12-31', () =>
    setContractVolumes({
      accountId,
      servicePointId,
      from: '2025-01-01',
      to: '2025-12-01',
      quantityWh: CONTRACT_KWH * 1000n,
    })
  )
}

/** The demand for a month, asked on the 20th of the month before; asked again it is the same one. */
function demand(region: StoryRegion, { accountId }: Supplied, period: Period): Promise<bigint> {
  return region.on(addDays(addMonths(period, -1), 19), async () => {
    const asked = { divisionId: region.region.whole, period }
    const { amountMinor } = await demandPrepayments(asked)
    const again = await demandPrepayments(asked)
    if (again.demands !== 0) throw new Error('the same demand was made twice')
    const divisionIds = Object.values(region.region.region.divisions)
    const [row] = await prepaymentRows({ divisionIds, accountId, period, limit: 1 })
    if (BigInt(row!.amountMinor) !== amountMinor) throw new Error('the list says another sum')
    return amountMinor
  })
}
