import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { openBalance } from '#ledger/actions/open_balance'
import { post } from '#ledger/actions/post'
import { LEDGER } from '#ledger/chart'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { takeIds } from '#billing/actions/take_ids'
import { writeCharges } from '#billing/actions/write_charges'
import { openItems } from '#billing/queries/open_items'
import { penaltyTerms } from '#billing/queries/penalty_terms'
import { CHARGE_KIND } from '#billing/rules/charge_kind'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { payAtDesk } from '#tests/support/payments/at_the_desk'
import { allocationOfPayment } from '#payments/queries/allocation_of_payment'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'
import { owe } from '#tests/support/payments/an_account'

let region: BillingRegion

const rule = (code: string, scope: string, value: bigint, from: string) =>
  region.in(() =>
    affect(
      `insert into rule_values (tenant_id, code, scope, value, unit, valid_from, act, source,
                                confidence, origin)
       values (:tenant, :code, :scope, :value, '', :from, 'order', 'test', 'H', 'local')`,
      { code, scope, value, from }
    )
  )

async function indebted(): Promise<Household> {
  const home = await region.household()
  const { accountId } = home
  await region.in(async () => {
    await openBalance(accountId, region.region.divisions.Birinchi!, '2026-01-01')
    await owe(accountId, 1_000_00n, '2026-01-10')
    const [runId, amountMinor] = [await takeIds(), 50_00n]
    const line = { sourceKind: SOURCE_KIND.charge, sourceId: String(runId + 1n) }
    const transactionId = await post(
      [
        { ...line, accountId, ledgerCode: LEDGER.receivableHousehold, amountMinor },
        { ...line, accountId: '0', ledgerCode: LEDGER.otherIncome, amountMinor: -amountMinor },
      ],
      { kind: 'penalty', bookedOn: '2026-02-28' }
    )
    const charge = {
      chargeId: runId + 1n,
      seq: 0,
      kind: CHARGE_KIND.penalty,
      servicePointId: 0n,
      period: '2026-02-01',
      planId: 0,
      revenueCode: LEDGER.otherIncome,
      quantityWh: 0n,
      amountMinor,
      vatMinor: 0n,
      lines: [],
      basis: null,
    }
    const bookedOn = '2026-02-28'
    await writeCharges({ accountId, runId, transactionId, bookedOn, charges: [charge] })
  })
  return home
}

const pay = ({ accountId }: Household, amountMinor: bigint) =>
  region.in(async () => {
    const reference = randomUUID()
    const paidAt = clock.now().toISO()
    const payment = await payAtDesk({ accountId, amountMinor, reference, paidAt })
    const { lines } = await allocationOfPayment(payment)
    return lines.map(({ item, amountMinor: part }) => [item.chargeKind, part])
  })

const open = ({ accountId }: Household) =>
  region.in(async () => (await openItems(accountId)).map(({ openMinor }) => openMinor))

test.group('Billing | the order of allocation by its dated rule', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('order1', '1756')
    await region.in(() => openCashDesk())
  })

  test('principal first, as long as no rule of the class says otherwise', async ({ assert }) => {
    const home = await indebted()
    await rule('allocation_order', 'legal', 2n, '2026-01-01')
    assert.deepEqual(await pay(home, 60_00n), [[null, 60_00n]])
    assert.deepEqual(await open(home), [940_00n, 50_00n])
  })

  test('from the day of the rule the penalty is paid first, on receipts too', async ({
    assert,
  }) => {
    const [home, paidBefore] = [await indebted(), await indebted()]
    await pay(paidBefore, 1_000_00n)
    await rule('allocation_order', 'household', 2n, clock.today())
    assert.deepEqual(await pay(home, 60_00n), [
      [CHARGE_KIND.penalty, 50_00n],
      [null, 10_00n],
    ])
    assert.deepEqual(await open(home), [990_00n])
    assert.deepEqual(await open(paidBefore), [50_00n])
  })

  test('penalties grow by the order of the payer’s day', async ({ assert }) => {
    const { orders } = await region.in(() => penaltyTerms('household', clock.period()))
    assert.deepEqual(
      orders.map(({ isPenaltyFirst }) => isPenaltyFirst),
      [false, true]
    )
    assert.equal(orders[1]!.from, clock.today())
  })

  test('days of grace are a dated rule of the class', async ({ assert }) => {
    const grace = (period: string) =>
      region.in(async () => (await penaltyTerms('household', period)).graceDays)
    await rule('penalty_grace_days', 'household', 5n, '2026-03-01')
    assert.deepEqual([await grace('2026-02-01'), await grace('2026-03-01')], [0, 5])
  })
})
