import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { affect, rows } from '#shared/database/sql'
import { clock } from '#shared/clock'
import { asActor } from '#shared/http/actor'
import { savepoint } from '#shared/tenancy/as_tenant'
import { closePeriod } from '#ledger/actions/close_period'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { askCorrection } from '#billing/actions/ask_correction'
import { recordCorrection } from '#billing/actions/record_correction'
import { reverseCorrection } from '#billing/actions/reverse_correction'
import type { CorrectionOrder } from '#billing/correction'
import { accountToCorrect } from '#billing/queries/account_to_correct'
import { correctionsOfAccount } from '#billing/queries/corrections_of_account'
import { recalculation } from '#billing/queries/recalculation'
import { recalculationSum } from '#billing/rules/recalculation_sum'
import { orderFromJson } from '#billing/transformers/order_from_json'
import { writeOffVisa } from '#billing/visas/write_off_visa'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'
import { owe } from '#tests/support/payments/an_account'

let region: BillingRegion

const order = { bookedOn: '2026-02-15', reason: 'an act of the inspector' }
const correct = (correction: Record<string, unknown> & { kind: CorrectionOrder['kind'] }) =>
  region.in(() =>
    savepoint(() =>
      recordCorrection({ ...order, reference: randomUUID(), ...correction } as CorrectionOrder)
    )
  )
const balance = ({ accountId }: Household) =>
  region.in(async () => (await balanceOf(accountId))!.balanceMinor)
const faults = () => region.in(async () => (await verifyLedger()).faults)
const undo = (home: Household, correctionId: string) =>
  region.in(() =>
    savepoint(() =>
      reverseCorrection({
        correctionId,
        accountId: home.accountId,
        reason: 'posted by mistake',
        reference: randomUUID(),
      })
    )
  )

async function owing(bookedOn: string, amountMinor: bigint): Promise<Household> {
  const home = await region.household()
  await region.in(async () => {
    await affect(
      `insert into balances (tenant_id, account_id, division_id, aged_on)
       select :tenant, id, division_id, '2026-01-01' from personal_accounts
        where tenant_id = :tenant and id = :accountId on conflict do nothing`,
      { accountId: home.accountId }
    )
    await owe(home.accountId, amountMinor, bookedOn)
  })
  return home
}

test.group('Corrections | adjustment, transfer, write-off', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('corrected', '1751')
  })

  test('an adjustment of {amountMinor} moves the balance and is mirrored by its reversal')
    .with([{ amountMinor: 5_000n }, { amountMinor: -5_000n }, { amountMinor: -20_000n }])
    .run(async ({ assert }, { amountMinor }) => {
      const home = await owing('2026-01-10', 10_000n)
      const { accountId } = home
      const id = await correct({ kind: 'adjustment', accountId, amountMinor })
      assert.equal(await balance(home), 10_000n + amountMinor)
      await undo(home, id)
      assert.equal(await balance(home), 10_000n)
      await assert.rejects(() => undo(home, id), 'E_ALREADY_REVERSED')
      assert.deepEqual(
        (await region.in(() => correctionsOfAccount(accountId))).map((row) => [
          row.kind,
          row.amountMinor,
          row.isReversed,
        ]),
        [
          ['reversal', String(-amountMinor), false],
          ['adjustment', String(amountMinor), true],
        ]
      )
    })

  test('the same order twice is one correction', async ({ assert }) => {
    const home = await owing('2026-01-10', 10_000n)
    const twice = {
      kind: 'adjustment' as const,
      accountId: home.accountId,
      amountMinor: 700n,
      reference: randomUUID(),
    }
    assert.equal(await correct(twice), await correct(twice))
    assert.equal(await balance(home), 10_700n)
  })

  test('a transfer says the same on both accounts, also of two divisions', async ({ assert }) => {
    const from = await owing('2026-01-10', -9_000n)
    const to = await region.household({ district: 'Ikkinchi' })
    await region.in(() =>
      affect(
        `insert into balances (tenant_id, account_id, division_id, aged_on)
      select :tenant, id, division_id, '2026-01-01' from personal_accounts
       where tenant_id = :tenant and id = :accountId on conflict do nothing`,
        to
      )
    )
    const transfer = { kind: 'transfer' as const, accountId: from.accountId }
    const id = await correct({
      ...transfer,
      otherAccountId: to.accountId,
      amountMinor: 4_000n,
    })
    assert.deepEqual([await balance(from), await balance(to)], [-5_000n, -4_000n])
    const [seen] = await region.in(() => correctionsOfAccount(to.accountId))
    assert.containsSubset(seen, { amountMinor: '-4000', isReceived: true })
    await undo(from, id)
    assert.deepEqual([await balance(from), await balance(to)], [-9_000n, 0n])
    await assert.rejects(
      () => correct({ ...transfer, otherAccountId: from.accountId, amountMinor: 1n }),
      'E_SAME_ACCOUNT'
    )
    assert.deepEqual(await faults(), [])
  })

  test('a transfer needs the month open on both sides', async ({ assert }) => {
    const from = await owing('2026-01-10', -9_000n)
    const to = await region.household({ district: 'Ikkinchi' })
    await region.in(() =>
      affect(
        `insert into balances (tenant_id, account_id, division_id, aged_on)
      select :tenant, id, division_id, '2026-01-01' from personal_accounts
       where tenant_id = :tenant and id = :accountId on conflict do nothing`,
        to
      )
    )
    const divisionId = region.region.divisions.Ikkinchi!
    await region.in(() => closePeriod({ divisionId, period: '2026-03-01' }))
    const transfer = () =>
      correct({
        kind: 'transfer',
        accountId: from.accountId,
        otherAccountId: to.accountId,
        amountMinor: 100n,
        bookedOn: '2026-03-05',
      })
    await assert.rejects(transfer, 'E_PERIOD_CLOSED')
    assert.deepEqual([await balance(from), await balance(to)], [-9_000n, 0n])
  })

  test('no more than the debt is written off, and never by one person', async ({ assert }) => {
    const home = await owing('2026-01-10', 10_000n)
    const { accountId } = home
    await assert.rejects(
      () => correct({ kind: 'write_off', accountId, amountMinor: 10_001n }),
      'E_WRITE_OFF_ABOVE_DEBT'
    )
    const id = region.region.users.boss ?? region.region.users.operator!
    const asked = await region.in(() =>
      asActor({ kind: 'user', id, name: 'boss' }, () =>
        askCorrection({
          ...order,
          kind: 'write_off',
          accountId,
          amountMinor: 10_000n,
          reference: randomUUID(),
        })
      )
    )
    assert.equal(asked, 'waits')
    assert.equal(await balance(home), 10_000n)
    const [visa] = await region.in(() =>
      rows<{ id: string; payload: Record<string, string>; divisionId: number }>(
        `select id, payload, division_id as "divisionId" from visas
          where tenant_id = :tenant and kind = :kind and subject_id = :accountId`,
        { kind: writeOffVisa.kind, accountId }
      )
    )
    assert.containsSubset(orderFromJson(visa!.payload), { kind: 'write_off', amountMinor: 10_000n })
    const person = { id, name: 'boss' }
    await region.in(() =>
      writeOffVisa.perform({
        ...visa!,
        reason: order.reason,
        subject: { kind: 'account', id: accountId },
        requestedBy: person,
        grantedBy: person,
      })
    )
    assert.equal(await balance(home), 0n)
  })

  test('above the limit an adjustment waits, below it is done at once', async ({ assert }) => {
    const home = await owing('2026-01-10', 10_000n)
    const id = region.region.users.boss ?? region.region.users.operator!
    const ask = (amountMinor: bigint) =>
      region.in(() =>
        asActor({ kind: 'user', id, name: 'boss' }, () =>
          askCorrection({
            ...order,
            kind: 'adjustment',
            accountId: home.accountId,
            amountMinor,
            reference: randomUUID(),
          })
        )
      )
    assert.equal(await ask(-100_000_000n), 'recorded')
    assert.equal(await ask(-100_000_001n), 'waits')
    assert.equal(await balance(home), 10_000n - 100_000_000n)
  })
})

test.group('Corrections | recalculation', () => {
  const span = { from: '2025-06-01', to: '2025-07-01' }

  const previewOf = (home: Household) =>
    region.in(async () => recalculation(await accountToCorrect(home.accountId), span))

  async function billed(wh: bigint): Promise<Household> {
    const home = await region.household()
    for (const period of ['2025-06-01', '2025-07-01']) {
      await region.consume(home, { period, wh })
    }
    return home
  }

  test('what has not changed has no difference, and is not posted', async ({ assert }) => {
    const home = await billed(250_000n)
    await region.bill('2025-06-01')
    await region.bill('2025-07-01')
    assert.deepEqual((await previewOf(home)).charges, [])
    await assert.rejects(
      () =>
        correct({
          kind: 'recalculation',
          accountId: home.accountId,
          ...span,
          expectedMinor: 0n,
        }),
      'E_NOTHING_TO_RECALCULATE'
    )
  })

  test('a month is taken back and charged anew; both together are the difference', async ({
    assert,
  }) => {
    const home = await billed(250_000n)
    await region.bill('2025-06-01')
    await region.bill('2025-07-01')
    const before = await balance(home)
    await region.consume(home, { period: '2025-06-01', wh: 100_000n })

    const { charges, faults: standing } = await previewOf(home)
    assert.deepEqual(standing, [])
    assert.lengthOf(charges, 1)
    const differenceMinor = recalculationSum(charges)
    assert.isTrue(differenceMinor < 0n)
    const ordered = { kind: 'recalculation' as const, accountId: home.accountId, ...span }
    await assert.rejects(
      () => correct({ ...ordered, expectedMinor: differenceMinor - 1n }),
      'E_RECALCULATION_CHANGED'
    )
    const id = await correct({ ...ordered, expectedMinor: differenceMinor })

    const june = (await region.charges(home)).filter(({ period }) => period === '2025-06-01')
    assert.lengthOf(june, 3)
    const [first, back, anew] = june
    assert.equal(BigInt(back!.amountMinor), -BigInt(first!.amountMinor))
    assert.equal(anew!.quantityWh, '100000')
    assert.equal(await balance(home), before + differenceMinor)
    assert.deepEqual((await previewOf(home)).charges, [])
    assert.deepEqual(await faults(), [])

    await undo(home, id)
    assert.equal(await balance(home), before)
    const sums = (await region.charges(home))
      .filter(({ period }) => period === '2025-06-01')
      .reduce((all, { amountMinor }) => all + BigInt(amountMinor), 0n)
    assert.equal(sums, BigInt(first!.amountMinor))
    assert.equal(recalculationSum((await previewOf(home)).charges), differenceMinor)
    assert.deepEqual(await faults(), [])
  })

  test('a month that was never billed is charged for the first time', async ({ assert }) => {
    const home = await owing('2026-01-10', 1_000n)
    await region.consume(home, { period: '2025-06-01', wh: 100_000n })
    const { charges } = await previewOf(home)
    assert.isNull(charges[0]!.takenBack)
    assert.equal(charges[0]!.anew.quantityWh, 100_000n)
    await correct({
      kind: 'recalculation',
      accountId: home.accountId,
      ...span,
      expectedMinor: recalculationSum(charges),
      bookedOn: clock.today(),
    })
    assert.equal(await balance(home), 1_000n + charges[0]!.anew.amountMinor)
    assert.deepEqual(await faults(), [])
  })

  test('a month that is not complete is told, and nothing is posted', async ({ assert }) => {
    const home = await owing('2026-01-10', 1_000n)
    await region.consume(home, { period: '2025-06-01', wh: 100_000n, complete: false })
    const { faults: standing } = await previewOf(home)
    assert.deepEqual(
      standing.map(({ code, period }) => [code, period]),
      [['incomplete_month', '2025-06-01']]
    )
    await assert.rejects(
      () =>
        correct({
          kind: 'recalculation',
          accountId: home.accountId,
          ...span,
          expectedMinor: 0n,
        }),
      'E_RECALCULATION_FAULTY'
    )
  })
})
