import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { reversePayment } from '#payments/actions/reverse_payment'
import { payAtDesk } from '#tests/support/payments/at_the_desk'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

let region: BillingRegion

const APRIL = '2026-04-01'
const MAY = '2026-05-01'

const pay = (home: Household, day: string, amountMinor: bigint) =>
  region.in(() =>
    payAtDesk({
      accountId: home.accountId,
      amountMinor,
      reference: randomUUID(),
      paidAt: `${day}T12:00:00+05:00`,
    })
  )

const lots = (home: Household) =>
  region.in(() =>
    rows<Record<string, string>>(
      `select paid_on as "paidOn", priced_on as "pricedOn", protected_until as until,
              amount_minor as amount, left_minor as "left"
         from advance_lots where tenant_id = :tenant and account_id = :accountId
        order by paid_on, id`,
      { accountId: home.accountId }
    )
  )

/** Quantity, price and kind of each line of a month. */
const lines = async (home: Household, period: string) =>
  (await region.charges(home))
    .filter((charge) => charge.period === period)
    .flatMap((charge) => charge.lines.map((line) => [line[4], line[5], line[7]]))

test.group('Advances paid before the tariff changed on 1 May 2026', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('lots1', '1753')
    await region.in(() => openCashDesk())
  })

  test('the newest money is the advance; it keeps its price, first paid first used', async ({
    assert,
  }) => {
    const home = await region.household()
    await region.consume(home, { period: APRIL, wh: 100_000n })
    await region.consume(home, { period: MAY, wh: 150_000n })
    await pay(home, '2026-04-05', 90_000_00n)
    await pay(home, '2026-04-20', 30_000_00n)
    await pay(home, '2026-05-02', 500_000_00n)
    await region.bill(APRIL)
    await region.bill(MAY)

    assert.deepEqual(await lots(home), [
      {
        paidOn: '2026-04-05',
        pricedOn: '2026-04-30',
        until: '2026-07-01',
        amount: '3000000',
        left: '0',
      },
      {
        paidOn: '2026-04-20',
        pricedOn: '2026-04-30',
        until: '2026-07-01',
        amount: '3000000',
        left: '0',
      },
    ])
    assert.deepEqual(await lines(home, MAY), [
      ['50000', '60000', '4'],
      ['50000', '60000', '4'],
      ['50000', '65000', '0'],
    ])
    await region.bill(MAY)
    assert.lengthOf(await lots(home), 2, 'another run opens nothing')
  })

  test('who owed on the eve, or paid on the day itself, keeps no price', async ({ assert }) => {
    const [owed, late] = [await region.household(), await region.household()]
    for (const home of [owed, late]) {
      await region.consume(home, { period: APRIL, wh: 100_000n })
      await region.consume(home, { period: MAY, wh: 100_000n })
    }
    await pay(owed, '2026-04-20', 60_000_00n)
    await pay(late, '2026-05-01', 500_000_00n)
    await region.bill(APRIL)
    await region.bill(MAY)
    for (const home of [owed, late]) {
      assert.deepEqual(await lots(home), [])
      assert.deepEqual(await lines(home, MAY), [['100000', '65000', '0']])
    }
  })

  test('a payment taken back keeps no price: the next run charges the difference', async ({
    assert,
  }) => {
    const home = await region.household()
    await region.consume(home, { period: MAY, wh: 50_000n })
    const payment = await pay(home, '2026-04-20', 100_000_00n)
    await region.bill(MAY)
    assert.deepInclude((await lots(home))[0]!, { amount: '10000000', left: '7000000' })
    await region.in(() => reversePayment({ paymentId: payment.id, reason: 'bank' }))
    assert.deepEqual(await lots(home), [])
    await region.consume(home, { period: '2026-06-01', wh: 50_000n })
    await region.bill('2026-06-01')
    assert.deepEqual(await lines(home, '2026-06-01'), [['50000', '65000', '0']])
    assert.deepEqual(await lines(home, MAY), [
      ['50000', '60000', '4'],
      ['50000', '65000', '0'],
      ['-50000', '60000', '4'],
    ])
    await region.bill('2026-07-01')
    assert.lengthOf(await lines(home, MAY), 3, 'once')
  })

  test('the advance of another payment does not take the place of the one taken back', async ({
    assert,
  }) => {
    const home = await region.household()
    await region.consume(home, { period: MAY, wh: 50_000n })
    const first = await pay(home, '2026-04-18', 30_000_00n)
    await pay(home, '2026-04-20', 12_000_00n)
    await region.bill(MAY)
    assert.deepEqual(
      (await lots(home)).map(({ left }) => left),
      ['0', '1200000']
    )
    await region.in(() => reversePayment({ paymentId: first.id, reason: 'bank' }))
    await region.bill('2026-06-01')
    assert.deepEqual((await lines(home, MAY)).slice(1).toSorted(), [
      ['-30000', '60000', '4'],
      ['30000', '65000', '0'],
    ])
    assert.deepEqual(
      (await lots(home)).map(({ left }) => left),
      ['0']
    )
  })

  test('protection ends after two months', async ({ assert }) => {
    const home = await region.household()
    for (const period of [MAY, '2026-06-01', '2026-07-01']) {
      await region.consume(home, { period, wh: 50_000n })
    }
    await pay(home, '2026-04-20', 500_000_00n)
    for (const period of [MAY, '2026-06-01', '2026-07-01']) await region.bill(period)
    assert.deepEqual(await lines(home, '2026-06-01'), [['50000', '60000', '4']])
    assert.deepEqual(await lines(home, '2026-07-01'), [['50000', '65000', '0']])
  })
})
