import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { LEDGER } from '#ledger/chart'
import { acceptDifference } from '#payments/actions/accept_difference'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { postDrawer } from '#payments/actions/post_drawer'
import { putTerms, type NewTerms } from '#payments/actions/put_terms'
import { reverseSettlement } from '#payments/actions/reverse_settlement'
import { reversePayment } from '#payments/actions/reverse_payment'
import { settleChannel } from '#payments/actions/settle_channel'
import { takeCash } from '#payments/actions/take_cash'
import { reconcileInTurn } from '#payments/jobs/reconcile_in_turn'
import { shiftAtWork } from '#payments/queries/shift_at_work'
import { atTheDesk } from '#tests/support/payments/at_the_desk'
import { ReconciledRegion } from '#tests/support/payments/reconciled_region'

/** A Friday, and the bank days around it. */
const THURSDAY = '2026-03-12'
const FRIDAY = '2026-03-13'
const SATURDAY = '2026-03-14'
const MONDAY = '2026-03-16'
const TUESDAY = '2026-03-17'
let place: ReconciledRegion

const terms = async (more: Partial<NewTerms> = {}) =>
  putTerms({
    ...{ channelId: (await place.channel('paynet')).id, service: '', per: 'payment' as const },
    ...{ ratePpm: 10_000n, minimumMinor: 0n, fixedMinor: 0n, bearer: 'region' as const },
    ...{ settleDays: 1, agentName: 'PAYNET', agentKey: '300000001', validFrom: '2026-01-01' },
    ...{ reason: 'contract 17', ...more },
  })

const settle = (
  on: string,
  itemId: string,
  { from, to, withheldMinor = null }: { from: string; to: string; withheldMinor?: bigint | null }
) =>
  place.on(on, async () =>
    settleChannel({
      ...{ channel: await place.channel('paynet'), itemId, days: { from, to }, withheldMinor },
    })
  )

const commissions = () =>
  place.in(() =>
    rows<{ day: string; minor: string; status: string }>(
      `select day, commission_minor as minor, status from commissions
        where tenant_id = :tenant order by id`
    )
  )

const late = () => place.differences(`kind = 'unsettled' and status = 'open'`)
const inTurn = (day: string) => clock.at(`${day}T08:00`, () => reconcileInTurn(place.region.id))

test.group('Lump sums of a channel', (group) => {
  let next = 90_000_000

  group.each.setup(async () => {
    next += 100
    place = await ReconciledRegion.open(`settle-${next}`, '1714')
  })

  group.each.teardown(async ({ context: { assert } }) => {
    assert.deepEqual(await place.faults(), [])
  })

  test('with what the agent kept, the clearing account comes to nothing', async ({ assert }) => {
    await place.on(THURSDAY, () => terms())
    await place.pay(FRIDAY, `${++next}`, 100_000n)
    await place.pay(FRIDAY, `${++next}`, 50_050n)
    await place.reconcile(SATURDAY, 'paynet', FRIDAY)
    assert.deepEqual(await commissions(), [{ day: FRIDAY, minor: '1501', status: 'posted' }])
    assert.equal(await place.standing(LEDGER.agents), -1_501n)

    const itemId = await place.lumpSum(MONDAY, 'lump-1', 148_549n)
    const settlementId = await settle(MONDAY, itemId, { from: FRIDAY, to: SATURDAY })
    for (const code of [LEDGER.inTransit, LEDGER.agents, LEDGER.suspense]) {
      assert.equal(await place.standing(code), 0n)
    }
    assert.equal(await place.standing(LEDGER.bank), 148_549n)
    assert.equal(await place.standing(LEDGER.otherExpense), 1_501n)
    await inTurn(TUESDAY)
    assert.deepEqual(await late(), [])

    await place.on(TUESDAY, () => reverseSettlement({ settlementId, reason: 'another channel' }))
    assert.equal(await place.standing(LEDGER.inTransit), 150_050n)
    assert.equal(await place.standing(LEDGER.suspense), -148_549n)
    assert.lengthOf(await late(), 1)
    await assert.rejects(
      () => place.on(TUESDAY, () => reverseSettlement({ settlementId, reason: 'again' })),
      /E_ALREADY_REVERSED/
    )
    await settle(TUESDAY, itemId, { from: FRIDAY, to: SATURDAY })
    assert.equal(await place.standing(LEDGER.inTransit), 0n)
    assert.deepEqual(await late(), [])
  })

  test('the bank is late only after its bank days: a Friday is due on Monday', async ({
    assert,
  }) => {
    await place.on(THURSDAY, () => terms({ ratePpm: 0n }))
    await place.pay(FRIDAY, `${++next}`, 100_000n)
    for (const day of [FRIDAY, SATURDAY, '2026-03-15', MONDAY]) {
      await inTurn(day)
      assert.deepEqual(await late(), [], day)
    }
    await inTurn(TUESDAY)
    const [found] = await late()
    assert.include(found, { reference: FRIDAY, here: '100000', there: '0' })
  })

  test('a lump sum of several days pays the oldest first; its surplus stays in suspense', async ({
    assert,
  }) => {
    await place.on(THURSDAY, () => terms({ ratePpm: 0n }))
    await place.pay(THURSDAY, `${++next}`, 30_000n)
    await place.pay(FRIDAY, `${++next}`, 70_000n)
    const short = await place.lumpSum(MONDAY, 'lump-2', 60_000n)
    await settle(MONDAY, short, { from: THURSDAY, to: SATURDAY })
    await inTurn(TUESDAY)
    const left = await late()
    assert.deepEqual(
      left.map(({ reference, here, there }) => [reference, here, there]),
      [[FRIDAY, '70000', '30000']]
    )
    const rest = await place.lumpSum(TUESDAY, 'lump-3', 45_000n)
    await settle(TUESDAY, rest, { from: THURSDAY, to: SATURDAY })
    assert.equal(await place.standing(LEDGER.inTransit), 0n)
    assert.equal(await place.standing(LEDGER.suspense), -5_000n)
    await assert.rejects(
      () => settle(TUESDAY, rest, { from: THURSDAY, to: SATURDAY }),
      /E_SETTLEMENT_NOTHING/
    )
  })

  test('a payment taken back later is kept from the next lump sum', async ({ assert }) => {
    await place.on(THURSDAY, () => terms({ ratePpm: 0n }))
    const paymentId = await place.pay(THURSDAY, `${++next}`, 30_000n)
    const first = await place.lumpSum(FRIDAY, 'lump-4', 30_000n)
    await settle(FRIDAY, first, { from: THURSDAY, to: FRIDAY })
    await place.on(FRIDAY, () => reversePayment({ paymentId, reason: 'cancelled' }))
    await place.pay(FRIDAY, `${++next}`, 100_000n)
    const second = await place.lumpSum(MONDAY, 'lump-5', 70_000n)
    await settle(MONDAY, second, { from: THURSDAY, to: SATURDAY })
    assert.equal(await place.standing(LEDGER.inTransit), 0n)
    await inTurn(TUESDAY)
    assert.deepEqual(await late(), [])
  })

  test('cash is on the way from when a desk takes it to the bank', async ({ assert }) => {
    const { id: accountId } = place.payer
    const divisionId = place.region.divisions.Birinchi!
    await place.on(THURSDAY, openCashDesk)
    await place.on(THURSDAY, () =>
      atTheDesk(divisionId, async () => {
        const paidAt = `${THURSDAY}T10:00:00+05:00`
        const shift = await shiftAtWork()
        await takeCash({ accountId, amountMinor: 80_000n, reference: randomUUID(), paidAt })
        await postDrawer({
          ...{ deskId: shift.deskId, divisionId, shiftId: shift.id, kind: 'delivery' },
          ...{ amountMinor: -50_000n, number: 'I-1', reason: 'to the bank' },
        })
      })
    )
    const itemId = await place.lumpSum(FRIDAY, 'lump-cash', 50_000n)
    await place.on(FRIDAY, async () =>
      settleChannel({
        ...{ channel: await place.channel('cash_desk'), itemId, withheldMinor: null },
        days: { from: THURSDAY, to: FRIDAY },
      })
    )
    assert.equal(await place.standing(LEDGER.inTransit), 0n)
    assert.equal(await place.standing(LEDGER.cash), 30_000n)
  })

  test('without terms nothing is expected of the bank', async ({ assert }) => {
    await place.pay(THURSDAY, `${++next}`, 30_000n)
    await inTurn(TUESDAY)
    assert.deepEqual(await late(), [])
  })

  test('a commission is booked once, and anew when its day changed', async ({ assert }) => {
    await place.on(THURSDAY, () => terms({ minimumMinor: 2_000n }))
    const paymentId = await place.pay(THURSDAY, `${++next}`, 100_000n)
    await place.pay(THURSDAY, `${++next}`, 300_000n)
    for (let n = 0; n < 2; n++) await place.reconcile(FRIDAY, 'paynet', THURSDAY)
    assert.equal(await place.standing(LEDGER.agents), -5_000n)
    await place.on(FRIDAY, () => reversePayment({ paymentId, reason: 'cancelled' }))
    await place.reconcile(FRIDAY, 'paynet', THURSDAY)
    assert.deepEqual(
      (await commissions()).map(({ minor, status }) => [minor, status]),
      [
        ['5000', 'reversed'],
        ['3000', 'posted'],
      ]
    )
    assert.equal(await place.standing(LEDGER.agents), -3_000n)
  })

  test('who keeps something else than he earned is told; a little of it goes as rounding', async ({
    assert,
  }) => {
    await place.on(THURSDAY, () => terms())
    await place.pay(THURSDAY, `${++next}`, 100_000n)
    const itemId = await place.lumpSum(FRIDAY, 'lump-6', 98_950n)
    await settle(FRIDAY, itemId, { from: THURSDAY, to: FRIDAY, withheldMinor: 1_050n })
    assert.equal(await place.standing(LEDGER.inTransit), 0n)
    const [found] = await place.differences(`kind = 'commission_differs'`)
    assert.include(found, { here: '1000', there: '1050', status: 'open' })
    await place.on(FRIDAY, () =>
      acceptDifference({ differenceId: found!.id, reason: 'their rounding' })
    )
    assert.equal(await place.standing(LEDGER.agents), 0n)
    assert.equal(await place.standing(LEDGER.otherExpense), 1_050n)
  })

  test('a tiyin that the bank did not bring goes as rounding', async ({ assert }) => {
    await place.on(THURSDAY, () => terms({ ratePpm: 0n }))
    await place.pay(THURSDAY, `${++next}`, 100_001n)
    const itemId = await place.lumpSum(FRIDAY, 'lump-7', 100_000n)
    await settle(FRIDAY, itemId, { from: THURSDAY, to: FRIDAY })
    await inTurn(TUESDAY)
    const [found] = await late()
    await place.on(TUESDAY, () => acceptDifference({ differenceId: found!.id, reason: 'a tiyin' }))
    assert.equal(await place.standing(LEDGER.inTransit), 0n)
    await inTurn(TUESDAY)
    assert.deepEqual(await late(), [])
  })

  test('what the payer bears is told and not booked', async ({ assert }) => {
    await place.on(THURSDAY, () => terms({ bearer: 'payer' }))
    await place.pay(THURSDAY, `${++next}`, 100_000n)
    await place.reconcile(FRIDAY, 'paynet', THURSDAY)
    assert.lengthOf(await commissions(), 1)
    assert.equal(await place.standing(LEDGER.agents), 0n)
  })

  test('terms hold from their day on, and are never put before older ones', async ({ assert }) => {
    await place.on(THURSDAY, () => terms())
    await place.on(THURSDAY, () => terms({ validFrom: FRIDAY, ratePpm: 20_000n }))
    await assert.rejects(
      () => place.on(THURSDAY, () => terms({ validFrom: FRIDAY })),
      /E_TERMS_DATE/
    )
    await place.pay(THURSDAY, `${++next}`, 100_000n)
    await place.pay(FRIDAY, `${++next}`, 100_000n)
    await place.reconcile(SATURDAY, 'paynet', THURSDAY, SATURDAY)
    assert.deepEqual(
      (await commissions()).map(({ minor }) => minor),
      ['1000', '2000']
    )
  })
})
