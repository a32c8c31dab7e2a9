import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { one, rows } from '#shared/database/sql'
import { openStreet } from '#reference/actions/open_street'
import { receiveReference } from '#reference/actions/receive_reference'
import { installMeter } from '#equipment/actions/install_meter'
import { receiveMeter } from '#equipment/actions/receive_meter'
import { receiveMeterTypes } from '#equipment/actions/receive_meter_types'
import { openHouseholdAccount } from '#household/actions/open_household_account'
import { recordReading } from '#metering/actions/record_reading'
import { receiveChart } from '#ledger/actions/receive_chart'
import { balanceOf } from '#ledger/queries/balance_of'
import { planRun } from '#billing/actions/plan_run'
import { startRun } from '#billing/actions/start_run'
import { advanceRuns } from '#billing/actions/advance_runs'
import { renderInvoice } from '#billing/documents/render_invoice'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { reversePayment } from '#payments/actions/reverse_payment'
import { payAtDesk } from '#tests/support/payments/at_the_desk'
import { allocate } from '#payments/rules/allocate'
import { openRegion } from '#tests/support/open_region'
import type { Region } from '#tests/support/world'

/** 915 → 1,240 kWh in April 2026, the last month of the 2025 prices: 200 × 600 + 125 × 800 soʻm. */
const APRIL = { period: '2026-04-01', readOn: '2026-04-30', dialWh: 1_240_000n, owed: 220_000_00n }

/** 1,240 → 1,440 kWh in May, the first month of the new prices: 200 × 650 soʻm. */
const MAY = { period: '2026-05-01', readOn: '2026-05-31', dialWh: 1_440_000n, owed: 130_000_00n }

type Household = { region: Region; accountId: string; servicePointId: string }

test.group('From a reading to a receipt', () => {
  test('a household is read, billed and paid for two months, and one payment is taken back', async ({
    assert,
  }) => {
    const home = await moveIn()
    const inRegion = <T>(work: () => Promise<T>) => asTenant(home.region.id, work)
    const balance = () => inRegion(async () => (await balanceOf(home.accountId))!.balanceMinor)
    assert.equal(await balance(), 0n)

    // A reading is consumption, and owes nothing yet.
    const read = await clock.at('2026-05-01T08:00', () => inRegion(() => readMeter(home, APRIL)))
    assert.equal(read.outcome, 'accepted')
    assert.deepEqual(await inRegion(() => consumed(home, APRIL.period)), {
      quantity_wh: '325000',
      complete: true,
    })
    assert.equal(await balance(), 0n)

    // The run raises the charge at the prices of April, and the balance is its sum.
    await clock.at('2026-05-01T09:00', () => bill(home, APRIL.period))
    assert.equal(await balance(), APRIL.owed)
    const [charge] = await inRegion(() => charges(home))
    assert.deepEqual(
      charge!.lines.map(([, , , , quantity, price, amount]) => [quantity, price, amount]),
      [
        ['200000', '60000', '12000000'],
        ['125000', '80000', '10000000'],
      ]
    )
    assert.equal(charge!.vat_minor, '2357143')

    // A second run of the same month bills nothing again.
    await clock.at('2026-05-02T09:00', () => bill(home, APRIL.period))
    assert.equal(await balance(), APRIL.owed)

    // A part is paid; the same form sent twice pays once.
    const cash = { accountId: home.accountId, amountMinor: 50_000_00n, reference: 'story-1' }
    const pay = () =>
      clock.at('2026-05-07T11:00', () =>
        inRegion(() => payAtDesk({ ...cash, paidAt: clock.now().toISO() }))
      )
    const payment = await pay()
    assert.equal((await pay()).id, payment.id)
    assert.equal(await balance(), 170_000_00n)

    // May is read and billed at its own prices; the opening debt is on the invoice.
    await clock.at('2026-06-01T08:00', () => inRegion(() => readMeter(home, MAY)))
    await clock.at('2026-06-01T09:00', () => bill(home, MAY.period))
    assert.equal(await balance(), 300_000_00n)
    assert.deepEqual(await inRegion(() => invoice(home, MAY.period)), {
      opening_minor: '22000000',
      charged_minor: '13000000',
      paid_minor: '5000000',
      closing_minor: '30000000',
      due_on: '2026-06-10',
    })

    // The invoice is a document in every language, and adds up by itself.
    for (const locale of ['uz-Latn', 'uz-Cyrl', 'ru', 'en'] as const) {
      const { accountId } = home
      const file = await inRegion(() => renderInvoice({ accountId, period: MAY.period, locale }))
      assert.equal(file!.bytes.subarray(0, 5).toString(), '%PDF-')
    }

    // The rest and something ahead: April is paid first, then May, and the rest is an advance.
    const rest = 310_000_00n
    const open = [
      { period: APRIL.period, openMinor: 170_000_00n },
      { period: MAY.period, openMinor: MAY.owed },
    ]
    const { lines, advanceMinor } = allocate(rest, open)
    assert.deepEqual(
      lines.map(({ item, amountMinor }) => [item.period, amountMinor]),
      [
        [APRIL.period, 170_000_00n],
        [MAY.period, MAY.owed],
      ]
    )
    assert.equal(advanceMinor, 10_000_00n)
    const second = await clock.at('2026-06-09T15:00', () =>
      inRegion(() =>
        payAtDesk({
          accountId: home.accountId,
          amountMinor: rest,
          reference: 'story-2',
          paidAt: clock.now().toISO(),
        })
      )
    )
    assert.equal(await balance(), -10_000_00n)

    // Each cash payment has its receipt, numbered without a gap.
    const receipts = await inRegion(() =>
      rows<{ number: string }>(
        `select number from receipts where tenant_id = :tenant order by number`
      )
    )
    assert.deepEqual(
      receipts.map(({ number }) => number),
      ['1730200-2026-000001', '1730200-2026-000002']
    )

    // It was another account's money: taken back, the debt stands again and nothing was edited.
    await clock.at('2026-06-10T10:00', () =>
      inRegion(() => reversePayment({ paymentId: second.id, reason: 'wrong account' }))
    )
    assert.equal(await balance(), 300_000_00n)
    assert.equal(await inRegion(() => entriesSum()), '0')
  }).timeout(60_000)
})

async function moveIn(): Promise<Household> {
  const region = await openRegion('fargona', '1730', ['Quva'])
  return clock.at('2026-04-01T09:00', () =>
    asTenant(region.id, async () => {
      await receiveReference()
      await receiveChart()
      await receiveMeterTypes()
      await openCashDesk()
      const divisionId = region.divisions.Quva!
      const name = { nameUz: 'Navoiy', nameCyrl: 'Навоий', nameRu: 'Навои' }
      const street = await openStreet({ divisionId, ...name })
      const { account, servicePoint } = await openHouseholdAccount({
        divisionId,
        consumer: { fullName: 'Karimova Lola', phone: '998901112233' },
        premise: {
          streetId: street.id,
          house: '12',
          flat: '4',
          persons: 4,
          electricStove: false,
        },
        openedOn: '2026-04-01',
        connectedW: 10_000n,
      })
      const make = { type: 'CE101', serial: '20100001', madeIn: 2019, verifiedOn: '2019-05-01' }
      const meter = await receiveMeter(make)
      const place = { meterId: meter.id, servicePointId: servicePoint.id }
      await installMeter({ ...place, installedOn: '2026-04-01' })
      await recordReading({
        servicePointId: servicePoint.id,
        readOn: '2026-03-31',
        valueWh: 915_000n,
        source: 'install',
      })
      return { region, accountId: account.id, servicePointId: servicePoint.id }
    })
  )
}

function readMeter(home: Household, { readOn, dialWh }: typeof APRIL) {
  const { servicePointId } = home
  return recordReading({ servicePointId, readOn, valueWh: dialWh, source: 'controller' })
}

async function bill({ region }: Household, period: string) {
  const scope = {
    period,
    divisionId: region.divisions.region!,
    consumerClass: 'household' as const,
  }
  await asTenant(region.id, async () => {
    const { runId } = await planRun(scope)
    await startRun(runId)
  })
  await advanceRuns(region.id)
}

function consumed({ accountId }: Household, period: string) {
  return one(
    `select quantity_wh, complete from consumptions
      where tenant_id = :tenant and period = :period and account_id = :accountId`,
    { accountId, period }
  )
}

function charges({ accountId }: Household) {
  return rows<{ lines: string[][]; vat_minor: string }>(
    `select lines, vat_minor from charges
      where tenant_id = :tenant and account_id = :accountId order by period`,
    { accountId }
  )
}

function invoice({ accountId }: Household, period: string) {
  return one(
    `select opening_minor, charged_minor, paid_minor, closing_minor, due_on from invoices
      where tenant_id = :tenant and period = :period and account_id = :accountId`,
    { accountId, period }
  )
}

async function entriesSum() {
  const sum = await one<{ total: string }>(
    `select sum(amount_minor)::text as total from entries where tenant_id = :tenant`
  )
  return sum!.total
}
