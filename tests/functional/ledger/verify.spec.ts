import { test } from '@japa/runner'
import { asTenant } from '#shared/tenancy/as_tenant'
import { checkLedger } from '#ledger/actions/check_ledger'
import { closePeriod } from '#ledger/actions/close_period'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { anAccount, owe } from '#tests/support/payments/an_account'
import { openRegion } from '#tests/support/open_region'
import { asOwner, type Region } from '#tests/support/world'

let region: Region

const here = <T>(work: () => Promise<T>) => asTenant(region.id, work)
const full = () => here(() => checkLedger({ since: false }))
const recent = () => here(() => checkLedger({ since: true }))
const faultsOf = (verdict: { faults: { fault: string }[] }) => [
  ...new Set(verdict.faults.map(({ fault }) => fault)),
]

const GUARDED = ['entries', 'ledger_transactions', 'frozen_totals']

/** As nobody of the application can: the guards taken off, then put back. */
function unguarded(statement: string) {
  return asOwner(async (owner) => {
    await owner.query('begin')
    await owner.query(`select set_config('app.tenant_id', '${region.id}', true)`)
    for (const table of GUARDED) await owner.query(`alter table ${table} disable trigger user`)
    await owner.query(statement)
    for (const table of GUARDED) {
      await owner.query(`alter table ${table} enable trigger user`)
      await owner.query(`alter table ${table} enable always trigger append_only`)
    }
    await owner.query('commit')
  })
}

async function tampered<T>(statement: string, undo: string, look: () => Promise<T>): Promise<T> {
  await unguarded(statement)
  try {
    return await look()
  } finally {
    await unguarded(undo)
  }
}

test.group('Ledger | verify', (group) => {
  let account: string
  let district: number

  group.setup(async () => {
    region = await openRegion('verified', '1749', ['Birinchi'])
    district = region.divisions.Birinchi!
    account = await here(async () => {
      const owes = { '2025-01-10': 1_000n, '2025-02-10': 2_000n }
      return (await anAccount({ divisionId: district, number: '0749000001', owes })).id
    })
    await here(() => closePeriod({ divisionId: district, period: '2025-01-01' }))
  })

  test('the first check is of everything, the next one of what was posted since', async ({
    assert,
  }) => {
    assert.containsSubset(await recent(), { full: true, transactions: 2, entries: 4, faults: [] })
    assert.containsSubset(await recent(), { full: false, transactions: 0, entries: 0 })
    await here(() => owe(account, 500n, '2025-02-20'))
    assert.containsSubset(await recent(), {
      full: false,
      transactions: 1,
      entries: 2,
      accounts: 1,
      faults: [],
    })
    assert.containsSubset(await full(), { full: true, transactions: 3, entries: 6, faults: [] })
  })

  test('a posting that was under way during a check is seen by the next one', async ({
    assert,
  }) => {
    await recent()
    let checked: () => void = () => {}
    const waits = new Promise<void>((resolve) => (checked = resolve))
    const posting = here(async () => {
      await owe(account, 70n, '2025-03-05')
      await waits
    })
    assert.containsSubset(await recent(), { transactions: 0, faults: [] })
    checked()
    await posting
    assert.containsSubset(await recent(), { transactions: 1, entries: 2, faults: [] })
    assert.deepEqual((await full()).faults, [])
  })

  test('money changed in an entry unbalances its transaction and the balance', async ({
    assert,
  }) => {
    const entry = `tenant_id = ${region.id} and account_id = ${account} and amount_minor`
    const verdict = await tampered(
      `update entries set amount_minor = 1001 where ${entry} = 1000`,
      `update entries set amount_minor = 1000 where ${entry} = 1001`,
      full
    )
    assert.includeMembers(faultsOf(verdict), ['unbalanced_transaction', 'balance_differs'])
    assert.deepEqual((await full()).faults, [])
  })

  test('a whole transaction taken out, with its trace in the balance, is missed', async ({
    assert,
  }) => {
    const of = (table: string, id: string) =>
      `${table} where tenant_id = ${region.id} and ${id} in (select transaction_id from kept)`
    const verdict = await tampered(
      `create table kept as select * from entries where tenant_id = ${region.id} and transaction_id =
         (select transaction_id from entries
           where tenant_id = ${region.id} and account_id = ${account} and amount_minor = 500);
       create table kept_too as select * from ${of('ledger_transactions', 'id')};
       delete from ${of('entries', 'transaction_id')};
       delete from ${of('ledger_transactions', 'id')};
       update balances set balance_minor = balance_minor - 500, d4 = d4 - 500
        where tenant_id = ${region.id} and account_id = ${account} and d4 >= 500;
       update balances set balance_minor = balance_minor - 500, d1 = d1 - 500
        where tenant_id = ${region.id} and account_id = ${account} and d4 < 500`,
      `insert into ledger_transactions select * from kept_too;
       insert into entries select * from kept;
       update balances set balance_minor = balance_minor + 500, d1 = d1 + 500
        where tenant_id = ${region.id} and account_id = ${account};
       drop table kept, kept_too`,
      full
    )
    assert.deepEqual(faultsOf(verdict), ['totals_differ'])
    assert.deepEqual(
      verdict.faults.map(({ subjectId }) => subjectId),
      ['transactions', 'entries', 'debitMinor']
    )
    assert.deepEqual((await full()).faults, [])
  })

  test('entries moved out of a closed month, and a frozen figure made nicer, are named', async ({
    assert,
  }) => {
    const entry = `tenant_id = ${region.id} and amount_minor in (1000, -1000)`
    const moved = await tampered(
      `update entries set period = '2025-04-01' where ${entry}`,
      `update entries set period = '2025-01-01' where ${entry}`,
      full
    )
    assert.deepEqual(faultsOf(moved), ['closed_differs'])
    const figure = `update frozen_totals set adjusted_minor = adjusted_minor`
    const nicer = await tampered(
      `${figure} - 10, closing_minor = closing_minor - 10 where tenant_id = ${region.id}`,
      `${figure} + 10, closing_minor = closing_minor + 10 where tenant_id = ${region.id}`,
      full
    )
    assert.includeMembers(faultsOf(nicer), ['frozen_changed', 'closed_differs'])
    assert.deepEqual((await here(() => verifyLedger())).faults, [])
  })

  test('a posting slipped into a closed month is found by the next quick check', async ({
    assert,
  }) => {
    await recent()
    const period = `tenant_id = ${region.id} and division_id = ${district} and period = '2025-01-01'`
    const verdict = await tampered(
      `update periods set state = 'open' where ${period}`,
      `select 1`,
      async () => {
        await here(() => owe(account, 30n, '2025-01-15'))
        return tampered(`update periods set state = 'closed' where ${period}`, `select 1`, recent)
      }
    )
    assert.deepEqual(faultsOf(verdict), ['posted_into_closed'])
  })

  test('a fault leaves no checkpoint: it is found again until it is mended', async ({ assert }) => {
    assert.includeMembers(faultsOf(await recent()), ['posted_into_closed'])
    assert.includeMembers(faultsOf(await full()), ['closed_differs'])
  })
})
