import { test } from '@japa/runner'
import { affect, one } from '#shared/database/sql'
import { asTenant, savepoint } from '#shared/tenancy/as_tenant'
import { LEDGER } from '#ledger/chart'
import { openBalance } from '#ledger/actions/open_balance'
import { post } from '#ledger/actions/post'
import { reverse } from '#ledger/actions/reverse'
import { balanceAsOf } from '#ledger/queries/balance_as_of'
import { balanceOf } from '#ledger/queries/balance_of'
import { entriesOf } from '#ledger/queries/entries_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import type { Posting } from '#ledger/rules/posting'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { theWorld } from '#tests/support/world'

let lastAccount = 700_000

function inSamarqand<T>(work: (accountId: string) => Promise<T>): Promise<T> {
  const { id, divisions } = theWorld().samarqand
  const accountId = String(++lastAccount)
  return asTenant(id, async () => {
    await openBalance(accountId, divisions.Urgut!, '2026-01-01')
    return work(accountId)
  })
}

function adjustment(accountId: string, amountMinor: bigint): Posting[] {
  const line = { sourceKind: SOURCE_KIND.adjustment, sourceId: null }
  return [
    { ...line, accountId, ledgerCode: LEDGER.receivableHousehold, amountMinor },
    { ...line, accountId: '0', ledgerCode: LEDGER.otherIncome, amountMinor: -amountMinor },
  ]
}

const adjust = (accountId: string, amountMinor: bigint, bookedOn: string) =>
  post(adjustment(accountId, amountMinor), { kind: 'adjustment', bookedOn })

test.group('Ledger | post', () => {
  test('moves the balance and its age together with the entries', async ({ assert }) => {
    await inSamarqand(async (account) => {
      await adjust(account, 100_00n, '2026-01-15')
      await adjust(account, 50_00n, '2026-02-01')
      await adjust(account, -120_00n, '2026-02-20')

      assert.deepInclude(await balanceOf(account), {
        balanceMinor: 30_00n,
        d0: 30_00n,
        d1: 0n,
        agedOn: '2026-02-01',
      })
      assert.lengthOf(await entriesOf(account), 3)
      assert.equal(await balanceAsOf(account, '2026-01-31'), 100_00n)
      assert.equal(await balanceAsOf(account, '2026-02-19'), 150_00n)
      assert.deepEqual((await verifyLedger()).faults, [])
    })
  })

  test('debt ages by whole months, also over a gap', async ({ assert }) => {
    await inSamarqand(async (account) => {
      await adjust(account, 10n, '2026-01-31')
      await adjust(account, 20n, '2026-02-01')
      await adjust(account, 30n, '2026-06-30')
      assert.deepInclude(await balanceOf(account), { d0: 30n, d1: 0n, d3: 0n, d4: 30n })
    })
  })

  test('a posting into an earlier month finds its place by age', async ({ assert }) => {
    await inSamarqand(async (account) => {
      await adjust(account, 100n, '2026-03-10')
      await adjust(account, -100n, '2026-03-11')
      await adjust(account, 40n, '2026-01-20')
      assert.deepInclude(await balanceOf(account), { balanceMinor: 40n, d0: 40n, d2: 0n })
      await adjust(account, 5n, '2026-01-21')
      await adjust(account, 60n, '2026-01-22')
      assert.deepInclude(await balanceOf(account), { balanceMinor: 105n, d0: 100n, d2: 5n })
    })
  })

  test('lines that do not sum to zero are refused before the database is asked', async ({
    assert,
  }) => {
    await inSamarqand(async (account) => {
      const [debit, credit] = adjustment(account, 100n)
      const wrong = [debit!, { ...credit!, amountMinor: -99n }]
      await assert.rejects(
        () => post(wrong, { kind: 'adjustment', bookedOn: '2026-01-01' }),
        /Debits and credits differ/
      )
    })
  })

  test('an account that was never opened is refused', async ({ assert }) => {
    await inSamarqand(async () => {
      await assert.rejects(() => adjust('699999', 1n, '2026-01-01'), /have a balance/)
    })
  })
})

test.group('Ledger | reverse', () => {
  test('leaves the account as if it had never happened, and leaves both traces', async ({
    assert,
  }) => {
    await inSamarqand(async (account) => {
      await adjust(account, 100n, '2026-01-10')
      await adjust(account, 70n, '2026-02-10')
      const before = await balanceOf(account)
      const paid = await adjust(account, -120n, '2026-02-12')

      await reverse({ transactionId: paid, bookedOn: '2026-02-13', reason: 'paid by mistake' })

      assert.equal((await balanceOf(account))!.balanceMinor, before!.balanceMinor)
      assert.lengthOf(await entriesOf(account), 4)
      assert.deepEqual((await verifyLedger()).faults, [])
    })
  })

  test('happens once', async ({ assert }) => {
    await inSamarqand(async (account) => {
      const transactionId = await adjust(account, 100n, '2026-01-10')
      await reverse({ transactionId, bookedOn: '2026-01-11', reason: 'mistake' })
      await assert.rejects(
        () => savepoint(() => reverse({ transactionId, bookedOn: '2026-01-12', reason: 'again' })),
        'E_ALREADY_REVERSED'
      )
      assert.equal((await balanceOf(account))!.balanceMinor, 0n)
    })
  })

  test("another region's transaction is unknown", async ({ assert }) => {
    const transactionId = await inSamarqand((account) => adjust(account, 100n, '2026-01-10'))
    await asTenant(theWorld().buxoro.id, async () => {
      await assert.rejects(
        () => reverse({ transactionId, bookedOn: '2026-01-11', reason: 'x' }),
        'E_TRANSACTION_UNKNOWN'
      )
    })
  })
})

test.group('Ledger | what the database itself refuses', () => {
  const insertEntries = (account: string, amounts: string) =>
    affect(
      `insert into entries (tenant_id, transaction_id, account_id, source_id, amount_minor, period,
                            booked_on, ledger_code, source_kind, line)
       select :tenant, 5, :account, 5, amount, '2026-01-01', '2026-01-01', 4010, 4, n
         from unnest(:amounts::bigint[]) with ordinality as a(amount, n)`,
      { account, amounts }
    )

  test('an unbalanced insert', async ({ assert }) => {
    await inSamarqand(async (account) => {
      await assert.rejects(
        () => savepoint(() => insertEntries(account, '{100,-99}')),
        /off balance by 1 tiyin/
      )
    })
  })

  for (const verb of ['update entries set amount_minor = amount_minor', 'delete from entries']) {
    test(`${verb.split(' ')[0]} of an entry`, async ({ assert }) => {
      await inSamarqand(async (account) => {
        await adjust(account, 100n, '2026-01-10')
        await assert.rejects(
          () =>
            savepoint(() =>
              affect(`${verb} where tenant_id = :tenant and account_id = :account`, { account })
            ),
          /permission denied/
        )
      })
    })
  }

  test('ages that do not add up to the debt', async ({ assert }) => {
    await inSamarqand(async (account) => {
      await assert.rejects(
        () =>
          savepoint(() =>
            affect(
              `update balances set balance_minor = 1 where tenant_id = :tenant and account_id = :account`,
              { account }
            )
          ),
        /balances_check/
      )
    })
  })

  test('a balance that entries do not explain is found by the verification', async ({ assert }) => {
    await inSamarqand(async (account) => {
      await adjust(account, 100n, '2026-01-10')
      await affect(
        `update balances set balance_minor = 101, d0 = 101
          where tenant_id = :tenant and account_id = :account`,
        { account }
      )
      const { faults } = await verifyLedger()
      assert.deepInclude(faults, {
        fault: 'balance_differs',
        subjectId: account,
        foundMinor: 101n,
        expectedMinor: 100n,
      })
      const own = await one<{ count: string }>(
        `update balances set balance_minor = 100, d0 = 100
          where tenant_id = :tenant and account_id = :account returning 1 as count`,
        { account }
      )
      assert.exists(own)
    })
  })
})
