import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { closePeriod } from '#ledger/actions/close_period'
import { reopenPeriod } from '#ledger/actions/reopen_period'
import { balanceOf } from '#ledger/queries/balance_of'
import { entriesOf } from '#ledger/queries/entries_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { recordPayment, type NewPayment } from '#payments/actions/record_payment'
import { reversePayment } from '#payments/actions/reverse_payment'
import { payAtDesk } from '#tests/support/payments/at_the_desk'
import { anAccount, owe, type TestAccount } from '#tests/support/payments/an_account'
import { theWorld } from '#tests/support/world'

let last = 0
const newReference = () => `test-${++last}`

type Owes = Record<string, bigint>

async function inSamarqand<T>(owes: Owes, work: (account: TestAccount) => Promise<T>): Promise<T> {
  const { id, divisions } = theWorld().samarqand
  return asTenant(id, async () => {
    await openCashDesk()
    return work(await anAccount({ divisionId: divisions.Urgut!, owes }))
  })
}

function cash(accountId: string, amountMinor: bigint, more: Partial<NewPayment> = {}): NewPayment {
  const paidAt = clock.now().toISO()
  return {
    channel: 'cash_desk',
    reference: newReference(),
    accountId,
    amountMinor,
    paidAt,
    ...more,
  }
}

async function recorded(payment: NewPayment) {
  const recording = await recordPayment(payment)
  if (recording.outcome === 'refused') throw new Error(recording.because)
  return { outcome: recording.outcome, ...recording.payment }
}

test.group('Payments | record', () => {
  test('pays the oldest debt first and books both sides', async ({ assert }) => {
    await inSamarqand({ '2026-09-05': 100_00n, '2026-10-05': 50_00n }, async (account) => {
      const payment = await recorded(cash(account.id, 120_00n))

      assert.equal(payment.outcome, 'recorded')
      assert.equal(payment.balanceAfterMinor, 30_00n)
      assert.deepInclude(await balanceOf(account.id), {
        balanceMinor: 30_00n,
        d0: 30_00n,
        d1: 0n,
      })
      const entries = await rows(
        `select ledger_code, amount_minor, account_id, source_kind from entries
          where tenant_id = :tenant and period = :period and transaction_id = :id order by line`,
        { period: clock.period(), id: payment.id }
      )
      assert.deepEqual(entries, [
        { ledger_code: 5010, amount_minor: '12000', account_id: '0', source_kind: 2 },
        { ledger_code: 4010, amount_minor: '-12000', account_id: account.id, source_kind: 2 },
      ])
      assert.deepEqual((await verifyLedger()).faults, [])
    })
  })

  test('more than the debt is an advance', async ({ assert }) => {
    await inSamarqand({ '2026-10-05': 50_00n }, async (account) => {
      const payment = await recorded(cash(account.id, 70_00n))
      assert.equal(payment.balanceAfterMinor, -20_00n)
      assert.deepInclude(await balanceOf(account.id), { balanceMinor: -20_00n, d0: 0n })
    })
  })

  test('an account without a balance row gets one', async ({ assert }) => {
    const { id, divisions } = theWorld().samarqand
    await asTenant(id, async () => {
      await openCashDesk()
      const account = await anAccount({ divisionId: divisions.Urgut! })
      await one(`delete from balances where tenant_id = :tenant and account_id = :id`, account)
      const payment = await recorded(cash(account.id, 10_00n))
      assert.equal(payment.balanceAfterMinor, -10_00n)
      assert.deepInclude(await balanceOf(account.id), { agedOn: clock.period() })
    })
  })

  test('the same reference twice is one payment with one receipt', async ({ assert }) => {
    await inSamarqand({}, async (account) => {
      const payment = { reference: newReference(), accountId: account.id, amountMinor: 500_00n }
      const first = await payAtDesk({ ...payment, paidAt: clock.now().toISO() })
      const again = await payAtDesk({ ...payment, paidAt: clock.now().toISO() })

      assert.deepEqual(again, first)
      assert.lengthOf(await entriesOf(account.id), 1)
      const receipts = await rows(
        `select number from receipts where tenant_id = :tenant and payment_id = :id`,
        { id: first.id }
      )
      assert.lengthOf(receipts, 1)
    })
  })

  test('the same reference with another sum is refused, and people are told', async ({
    assert,
  }) => {
    await inSamarqand({}, async (account) => {
      const reference = newReference()
      const first = await recorded(cash(account.id, 100n, { reference }))
      const other = await recordPayment(cash(account.id, 101n, { reference }))

      assert.equal(other.outcome, 'conflict')
      assert.deepInclude(await balanceOf(account.id), { balanceMinor: -100n })
      const trace = await one(
        `select action from audit_log where tenant_id = :tenant
           and subject_kind = 'payment' and subject_id = :id`,
        { id: first.id }
      )
      assert.deepEqual(trace, { action: 'payment.conflict' })
    })
  })

  test('a refusal writes nothing and keeps the reference free', async ({ assert }) => {
    await inSamarqand({}, async (account) => {
      const reference = newReference()
      const to = (accountId: string, amountMinor = 100n, channel = 'cash_desk') =>
        recordPayment(cash(accountId, amountMinor, { reference, channel }))

      assert.deepEqual(await to('0'), { outcome: 'refused', because: 'unknown_account' })
      assert.deepEqual(await to(account.id, 100n, 'nowhere'), {
        outcome: 'refused',
        because: 'unknown_channel',
      })
      assert.deepEqual(await to(account.id, 10n ** 12n + 1n), {
        outcome: 'refused',
        because: 'amount_too_large',
      })
      await one(
        `update personal_accounts set status = 'closed' where tenant_id = :tenant and id = :id`,
        account
      )
      assert.deepEqual(await to(account.id), { outcome: 'refused', because: 'account_closed' })
      await one(
        `update personal_accounts set status = 'active' where tenant_id = :tenant and id = :id`,
        account
      )
      assert.equal((await to(account.id)).outcome, 'recorded')
    })
  })

  test('a repeat is answered although its account was closed since', async ({ assert }) => {
    await inSamarqand({}, async (account) => {
      const payment = cash(account.id, 100n)
      await recorded(payment)
      await one(
        `update personal_accounts set status = 'closed' where tenant_id = :tenant and id = :id`,
        account
      )
      assert.equal((await recordPayment(payment)).outcome, 'repeated')
    })
  })

  test('money of a closed month is booked today and keeps its own day', async ({ assert }) => {
    const divisionId = theWorld().samarqand.divisions.Urgut!
    await inSamarqand({}, async (account) => {
      await closePeriod({ divisionId, period: '2025-01-01' })
      const paidAt = '2025-01-15T10:00:00.000+05:00'
      const payment = await recorded(cash(account.id, 100n, { paidAt }))
      assert.equal(payment.bookedOn, clock.today())
      assert.equal(payment.paidAt, '2025-01-15T05:00:00.000Z')

      const before = await recorded(cash(account.id, 100n, { paidAt: '2025-02-15T23:59:59+05:00' }))
      assert.equal(before.bookedOn, '2025-02-15')
    })
  })

  test('nothing is posted when today is closed too', async ({ assert }) => {
    const divisionId = theWorld().samarqand.divisions.Urgut!
    const period = clock.period()
    await inSamarqand({}, async (account) => {
      await closePeriod({ divisionId, period })
      assert.deepEqual(await recordPayment(cash(account.id, 100n)), {
        outcome: 'refused',
        because: 'period_closed',
      })
      await reopenPeriod({ divisionId, period, reason: 'test' })
    })
  })

  test('receipt numbers of a district have no gaps', async ({ assert }) => {
    const { samarqand } = theWorld()
    const account = await asTenant(samarqand.id, async () => {
      await openCashDesk()
      return anAccount({ divisionId: samarqand.divisions.Tayloq! })
    })
    const take = (fails: boolean) =>
      asTenant(samarqand.id, async () => {
        await payAtDesk({ ...cash(account.id, 100n), accountId: account.id })
        if (fails) throw new Error('the printer burns')
      }).catch(() => {})
    await Promise.all([take(false), take(true), take(false), take(false), take(true), take(false)])

    const numbers = await asTenant(samarqand.id, () =>
      rows<{ number: string }>(
        `select number from receipts where tenant_id = :tenant and division_id = :tayloq order by 1`,
        { tayloq: samarqand.divisions.Tayloq! }
      )
    )
    const year = clock.today().slice(0, 4)
    assert.isAtLeast(numbers.length, 4)
    assert.deepEqual(
      numbers.map(({ number }) => number),
      numbers.map((_, index) => `1718201-${year}-${String(index + 1).padStart(6, '0')}`)
    )
  })

  test('the database refuses another tenant, and another way in', async ({ assert }) => {
    const { samarqand, buxoro } = theWorld()
    await assert.rejects(
      () =>
        asTenant(samarqand.id, () =>
          one(
            `select post_payment(:other, 'cash_desk', 'x', 1, 1, now(), current_date, current_date,
                                 null, 'nobody')`,
            { other: buxoro.id }
          )
        ),
      /A payment of another tenant/
    )
    for (const statement of [
      `update payments set amount_minor = 1 where tenant_id = :tenant`,
      `delete from payments where tenant_id = :tenant`,
      `update receipts set number = 'x' where tenant_id = :tenant`,
      `delete from payment_reversals where tenant_id = :tenant`,
      `update provider_calls set body = '' where tenant_id = :tenant`,
    ]) {
      await assert.rejects(
        () => asTenant(samarqand.id, () => rows(statement)),
        /permission denied|cannot be changed/i
      )
    }
  })
})

test.group('Payments | reverse', () => {
  test('the debt stands again as if nothing had been paid', async ({ assert }) => {
    const owes = { '2026-07-05': 40_00n, '2026-09-05': 100_00n, '2026-10-05': 50_00n }
    await inSamarqand(owes, async (account) => {
      await recorded(cash(account.id, 30_00n))
      const before = await balanceOf(account.id)
      const payment = await recorded(cash(account.id, 130_00n))
      const reversal = await reversePayment({ paymentId: payment.id, reason: 'wrong account' })

      assert.isFalse(reversal.isRepeated)
      assert.deepEqual(await balanceOf(account.id), before)
      assert.deepEqual((await verifyLedger()).faults, [])
    })
  })

  test('what was owed after the payment stays owed', async ({ assert }) => {
    await inSamarqand({ '2026-09-05': 100_00n }, async (account) => {
      const payment = await recorded(cash(account.id, 120_00n))
      await owe(account.id, 50_00n, clock.today())
      await reversePayment({ paymentId: payment.id, reason: 'bounced' })
      assert.deepInclude(await balanceOf(account.id), {
        balanceMinor: 150_00n,
        d0: 50_00n,
        d2: 100_00n,
      })
    })
  })

  test('happens once', async ({ assert }) => {
    await inSamarqand({}, async (account) => {
      const payment = await recorded(cash(account.id, 100n))
      const first = await reversePayment({ paymentId: payment.id, reason: 'first' })
      const second = await reversePayment({ paymentId: payment.id, reason: 'second' })
      assert.deepEqual(second, { ...first, isRepeated: true })
      assert.lengthOf(await entriesOf(account.id), 2)
    })
  })

  test('a payment of a closed month is taken back today', async ({ assert }) => {
    const divisionId = theWorld().samarqand.divisions.Urgut!
    await inSamarqand({}, async (account) => {
      const paidAt = '2025-03-15T10:00:00+05:00'
      const payment = await recorded(cash(account.id, 100n, { paidAt }))
      await closePeriod({ divisionId, period: '2025-03-01' })
      const reversal = await reversePayment({ paymentId: payment.id, reason: 'late' })
      assert.equal(reversal.bookedOn, clock.today())
      assert.deepInclude(await balanceOf(account.id), { balanceMinor: 0n })
    })
  })

  test('an unknown payment is not reversed', async ({ assert }) => {
    await inSamarqand({}, async () => {
      await assert.rejects(
        () => reversePayment({ paymentId: '999999999', reason: 'x' }),
        'E_PAYMENT_UNKNOWN'
      )
    })
  })
})
