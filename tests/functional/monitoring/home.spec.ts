import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { payAtDesk } from '#tests/support/payments/at_the_desk'
import { anAccount } from '#tests/support/payments/an_account'
import { theWorld } from '#tests/support/world'

type Accounts = Record<'active' | 'unread' | 'billed' | 'unbilled' | 'owing' | 'ahead', number> & {
  debtMinor: string
  advanceMinor: string
}
type Money = Record<'chargedMinor' | 'collectedMinor' | 'todayMinor', string> & {
  paymentsToday: number
}
type Home = { accounts: Accounts | null; money: Money | null; runs: object | null }

const PERIOD = '2026-09-01'

function signedIn(login: string) {
  const { id, users } = theWorld().samarqand
  return { tenant_id: id, auth_staff: users[login]! }
}

async function home(client: ApiClient, login: string, period = PERIOD): Promise<Home> {
  const answer = await client.get('/').qs({ period }).withSession(signedIn(login)).withInertia()
  answer.assertInertiaComponent('monitoring/home')
  return answer.inertiaProps as unknown as Home
}

async function listed(client: ApiClient, asked: Record<string, string>) {
  const answer = await client
    .get('/household/accounts')
    .qs(asked)
    .withSession(signedIn('operator2'))
    .withInertia()
  return answer.inertiaProps.totals as { accounts: number; debtMinor: string; advanceMinor: string }
}

function open(number: string, owedMinor = 0n) {
  const { id, divisions } = theWorld().samarqand
  const owes: Record<string, bigint> = owedMinor === 0n ? {} : { '2026-08-05': owedMinor }
  return asTenant(id, () => anAccount({ divisionId: divisions.Tayloq!, number, owes }))
}

/** An invoice and its charge of the month, as a run leaves them. */
function bill(accountId: string, amountMinor: bigint) {
  return asTenant(theWorld().samarqand.id, async () => {
    await affect(
      `insert into invoices (tenant_id, invoice_id, account_id, run_id, opening_minor,
         charged_minor, paid_minor, closing_minor, period, issued_on, due_on)
       values (:tenant, :accountId, :accountId, 1, 0, :amountMinor, 0, :amountMinor, :period,
               '2026-10-01', '2026-10-10')`,
      { accountId, amountMinor, period: PERIOD }
    )
    await affect(
      `insert into charges (tenant_id, charge_id, account_id, run_id, service_point_id, quantity_wh,
         amount_minor, vat_minor, transaction_id, period, booked_on, plan_id, kind, seq, engine,
         lines, basis)
       values (:tenant, :accountId, :accountId, 1, 1, 100000, :amountMinor, 0, 1, :period,
               '2026-09-30', 1, 1, 0, 1, '{}', '{}')`,
      { accountId, amountMinor, period: PERIOD }
    )
  })
}

test.group('Monitoring | home', (group) => {
  group.setup(async () => {
    await asTenant(theWorld().samarqand.id, () => openCashDesk())
    const { id } = await open('7755000001', 70_000n)
    await open('7755000002', -30_000n)
    await open('7755000003')
    await bill(id, 55_000n)
  })

  test('every number is the number of the list behind it', async ({ client, assert }) => {
    const { accounts } = await home(client, 'operator2')
    const [active, unread, billed, unbilled, debt, advance] = [
      await listed(client, { status: 'active' }),
      await listed(client, { noReadingSince: PERIOD }),
      await listed(client, { billed: PERIOD }),
      await listed(client, { unbilled: PERIOD }),
      await listed(client, { balance: 'debt' }),
      await listed(client, { balance: 'advance' }),
    ]
    assert.deepEqual(accounts, {
      active: active.accounts,
      unread: unread.accounts,
      billed: billed.accounts,
      unbilled: unbilled.accounts,
      owing: debt.accounts,
      debtMinor: debt.debtMinor,
      ahead: advance.accounts,
      advanceMinor: advance.advanceMinor,
    })
    assert.isAtLeast(accounts!.billed, 1)
    assert.isAtLeast(accounts!.unbilled, 2)
    assert.isAtLeast(accounts!.ahead, 1)
  })

  test('money taken today is in today, in its month and in no other division', async ({
    client,
    assert,
  }) => {
    const now = clock.period()
    const { id } = await open('7755000004', 90_000n)
    const before = await home(client, 'operator2', now)
    const elsewhere = await home(client, 'operator', now)

    await asTenant(theWorld().samarqand.id, () =>
      payAtDesk({
        accountId: id,
        amountMinor: 12_300n,
        reference: '5f0e8a0e-27f4-4d4b-9a52-0d4a6f2f7755',
        paidAt: clock.now().toISO(),
      })
    )
    const after = await home(client, 'operator2', now)
    const grown = (key: 'collectedMinor' | 'todayMinor') =>
      BigInt(after.money![key]) - BigInt(before.money![key])
    assert.equal(grown('collectedMinor'), 12_300n)
    assert.equal(grown('todayMinor'), 12_300n)
    assert.equal(after.money!.paymentsToday, before.money!.paymentsToday + 1)
    assert.deepEqual((await home(client, 'operator', now)).money, elsewhere.money)
  })

  test('what was charged for the month is told of the own division', async ({ client, assert }) => {
    const before = await home(client, 'operator2')
    const { id } = await open('7755000005')
    await bill(id, 1_100n)
    const after = await home(client, 'operator2')
    const grown = BigInt(after.money!.chargedMinor) - BigInt(before.money!.chargedMinor)
    assert.equal(grown, 1_100n)
  })

  test('a part without its right is not there', async ({ client, assert }) => {
    const { accounts, money, runs } = await home(client, 'cashier')
    assert.isNotNull(accounts)
    assert.isNotNull(money)
    assert.isNull(runs)
  })
})
