import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#shared/clock'
import { advanceRuns } from '#billing/actions/advance_runs'
import { demandPrepayments } from '#billing/actions/demand_prepayments'
import { planRun } from '#billing/actions/plan_run'
import { setContractVolumes } from '#billing/actions/set_contract_volumes'
import { startRun } from '#billing/actions/start_run'
import { legalDebts, legalDebtTotals } from '#billing/queries/legal_debts'
import {
  prepaymentRows,
  prepaymentTotals,
  type PrepaymentRow,
} from '#billing/queries/prepayment_rows'
import { CABINET_KEY } from '#portal/middleware/cabinet_middleware'
import { aFirm } from '#tests/support/billing/a_firm'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'
import { owe } from '#tests/support/payments/an_account'

const JUNE = '2025-06-01'
const JULY = '2025-07-01'
let region: BillingRegion
let firm: Household

const divisionIds = () => Object.values(region.region.divisions)
const on = <T>(day: string, work: () => Promise<T>) =>
  region.in(() => clock.at(`${day}T12:00:00`, work))

/** Month, state and what is covered of each demand, as that day sees them. */
async function states(day: string): Promise<[string, string, string][]> {
  const { accountId } = firm
  const rows = await on(day, () =>
    prepaymentRows({ divisionIds: divisionIds(), accountId, limit: 9 })
  )
  const told = rows.map((row): [string, string, string] => [
    row.period,
    row.state,
    row.coveredMinor,
  ])
  return told.sort(([left], [right]) => left.localeCompare(right))
}

test.group('Billing | demands for prepayment', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('prepay2', '1759')
    firm = await aFirm(region, JUNE)
    await region.in(async () => {
      await setContractVolumes({ ...firm, from: JUNE, to: JULY, quantityWh: 10_000_000n })
      await demandPrepayments({ divisionId: region.whole, period: JUNE })
      await demandPrepayments({ divisionId: region.whole, period: JULY })
    })
  })

  const asked = async (): Promise<PrepaymentRow> =>
    (await on('2025-05-20', () => prepaymentRows({ divisionIds: divisionIds(), limit: 1 })))[0]!

  test('one advance covers the demands of an account once, in the order of their months', async ({
    assert,
  }) => {
    const whole = BigInt((await asked()).amountMinor)
    assert.deepEqual(await states('2025-05-20'), [
      [JUNE, 'due', '0'],
      [JULY, 'due', '0'],
    ])
    assert.deepEqual((await states('2025-06-10'))[0], [JUNE, 'overdue', '0'], 'its day is past')

    await on('2025-05-25', () => owe(firm.accountId, -whole / 4n, '2025-05-25'))
    assert.deepEqual(await states('2025-05-26'), [
      [JUNE, 'partly', String(whole / 4n)],
      [JULY, 'due', '0'],
    ])
    await on('2025-05-27', () => owe(firm.accountId, -whole, '2025-05-27'))
    assert.deepEqual(await states('2025-07-10'), [
      [JUNE, 'paid', String(whole)],
      [JULY, 'overdue', String(whole / 4n)],
    ])
  })

  test('the totals and the list of debts tell the same that is missing', async ({ assert }) => {
    const missing = String((BigInt((await asked()).amountMinor) * 3n) / 4n)
    const [totals, july, debts, owed] = await on('2025-07-10', async () => [
      await prepaymentTotals({ divisionIds: divisionIds() }),
      await prepaymentRows({
        divisionIds: divisionIds(),
        state: 'overdue',
        period: JULY,
        limit: 9,
      }),
      await legalDebts(divisionIds(), 9),
      await legalDebtTotals(divisionIds()),
    ])
    assert.deepInclude(totals, { demands: 2, missingMinor: missing, overdue: 1 })
    assert.lengthOf(july, 1)
    assert.deepInclude(debts[0], {
      accountId: firm.accountId,
      missingMinor: missing,
      debtMinor: '0',
    })
    assert.deepInclude(owed, { accounts: 1, missingMinor: missing, overdueMinor: missing })
  })

  test('a debt is told with its age', async ({ assert }) => {
    const late = await aFirm(region, JUNE)
    await on('2025-02-10', () => owe(late.accountId, 300_00n, '2025-02-10'))
    await on('2025-06-10', () => owe(late.accountId, 200_00n, '2025-06-10'))
    const debtOn = async (day: string) =>
      (await on(day, () => legalDebts(divisionIds(), 9))).find(
        ({ accountId }) => accountId === late.accountId
      )
    assert.deepInclude(await debtOn('2025-06-20'), { debtMinor: '50000', oldMinor: '30000' })
    assert.deepInclude(await debtOn('2025-09-20'), { debtMinor: '50000', oldMinor: '30000' })
    assert.deepInclude(await debtOn('2025-10-01'), { debtMinor: '50000', oldMinor: '50000' })
  })

  test('a month that is billed asks for nothing ahead', async ({ assert }) => {
    await region.consume(firm, { period: JUNE, wh: 10_000_000n })
    await region.in(async () => {
      const scope = { divisionId: region.whole, period: JUNE, consumerClass: 'legal' as const }
      await startRun((await planRun(scope)).runId)
    })
    await advanceRuns(region.region.id)
    const [june] = await states('2025-07-10')
    assert.deepEqual(june, [JUNE, 'settled', '0'])
  })

  test('staff and the consumer see the demands and open the paper', async ({ client, assert }) => {
    const staff = { tenant_id: region.region.id, auth_staff: region.region.users.boss! }
    const own = { [CABINET_KEY]: { tenantId: region.region.id, accountId: firm.accountId } }
    for (const path of ['/billing/debts', '/billing/prepayments?state=overdue']) {
      ;(await client.get(path).withSession(staff).withInertia()).assertStatus(200)
    }
    const shown = await client.get('/cabinet').withSession(own).withInertia()
    const { prepayments } = shown.inertiaProps as { prepayments: { state: string; file: string }[] }
    assert.deepEqual(
      prepayments.map(({ state, file }) => [state, file]),
      [
        ['overdue', '/cabinet/prepayments/2025-07.pdf'],
        ['settled', '/cabinet/prepayments/2025-06.pdf'],
      ]
    )
    ;(await client.get('/cabinet/prepayments').withSession(own).withInertia()).assertStatus(200)
    const staffFile = `/billing/accounts/${firm.accountId}/prepayments/2025-07.pdf?locale=ru`
    await isPdf(client, staffFile, staff)
    await isPdf(client, '/cabinet/prepayments/2025-07.pdf', own)
    const none = await client.get('/cabinet/prepayments/2025-01.pdf').withSession(own)
    none.assertStatus(404)
  })

  test('another account sees neither the demand nor its paper', async ({ client, assert }) => {
    const other = await region.household()
    const own = { [CABINET_KEY]: { tenantId: region.region.id, accountId: other.accountId } }
    const shown = await client.get('/cabinet').withSession(own).withInertia()
    assert.isEmpty((shown.inertiaProps as { prepayments: object[] }).prepayments)
    const file = await client.get('/cabinet/prepayments/2025-07.pdf').withSession(own)
    file.assertStatus(404)
  })
})

async function isPdf(client: ApiClient, path: string, session: object) {
  const file = await client.get(path).withSession(session as Record<string, never>)
  file.assertStatus(200)
  file.assertHeader('content-type', 'application/pdf')
}
