import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { LEDGER } from '#ledger/chart'
import { receiveChart } from '#ledger/actions/receive_chart'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { receiveReference } from '#reference/actions/receive_reference'
import { closeShift } from '#payments/actions/close_shift'
import { moveDrawer } from '#payments/actions/move_drawer'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { openDesk } from '#payments/actions/open_desk'
import { openShift } from '#payments/actions/open_shift'
import { returnPayment } from '#payments/actions/return_payment'
import { takeCash } from '#payments/actions/take_cash'
import { deskDrawer } from '#payments/queries/desk_drawer'
import { shiftCard } from '#payments/queries/shift_card'
import { anAccount } from '#tests/support/payments/an_account'
import { theWorld } from '#tests/support/world'

const DAY = '2026-10-05'
const region = () => theWorld().buxoro
const atNine = <T>(work: () => Promise<T>) =>
  clock.at(`${DAY}T09:00`, () =>
    asTenant(region().id, () =>
      asActor({ kind: 'job', id: null, name: 'the cashier of the story' }, work)
    )
  )

/** What the ledger holds on an account, of the whole region. */
async function inLedger(code: number): Promise<bigint> {
  const row = await one<{ minor: string }>(
    `select coalesce(sum(amount_minor), 0)::text as minor from entries
      where tenant_id = :tenant and ledger_code = :code`,
    { code }
  )
  return BigInt(row!.minor)
}

test.group('A day of a cashier', () => {
  test('ten payments, one return, an expense and a shortage: the Z report is the ledger', async ({
    assert,
  }) => {
    await atNine(async () => {
      await receiveChart()
      await receiveReference()
      await openCashDesk()
      const divisionId = region().divisions.Vobkent!
      const before = {
        cash: await inLedger(LEDGER.cash),
        transit: await inLedger(LEDGER.inTransit),
        shortage: await inLedger(LEDGER.shortage),
      }
      const deskId = await openDesk({ divisionId, title: '1-kassa' })
      const shiftId = await openShift({ deskId, floatMinor: 50_000_00n, document: 'KO-1' })

      const payments = []
      for (let payer = 1; payer <= 10; payer += 1) {
        const account = await anAccount({ divisionId, owes: { '2026-09-01': 30_000_00n } })
        const card = payer > 8 ? { tender: 'card' as const, terminalReference: `RRN${payer}` } : {}
        payments.push(
          await takeCash({
            ...{ accountId: account.id, reference: randomUUID(), paidAt: clock.now().toISO() },
            ...{ amountMinor: 20_000_00n, ...card },
          })
        )
      }
      await returnPayment({ paymentId: payments[2]!.id, reason: 'the wrong account' })
      const expense = { deskId, kind: 'expense', amountMinor: 10_000_00n } as const
      await moveDrawer({ ...expense, number: '14', reason: 'paper', overseer: false })

      // 50 000 + 8 · 20 000 − 20 000 − 10 000 = 180 000; a note of 2 000 is missing.
      const number = await closeShift({
        shiftId,
        counts: { 'note-100000': 1, 'note-50000': 1, 'note-20000': 1, 'note-2000': 4 },
        reason: 'a note is missing',
        delivery: { amountMinor: 150_000_00n, number: 'I-1' },
        overseer: false,
      })
      const z = (await shiftCard({ id: shiftId, divisionIds: [divisionId] }))!
      assert.equal(z.number, number)
      assert.deepEqual(
        [z.expectedMinor, z.countedMinor, z.leftMinor],
        [180_000_00n, 178_000_00n, 28_000_00n]
      )
      assert.deepEqual(z.totals.taken, {
        cash: { count: 8, minor: 160_000_00n },
        card: { count: 2, minor: 40_000_00n },
      })
      assert.deepEqual(z.totals.returned.cash, { count: 1, minor: 20_000_00n })
      assert.equal(z.totals.receipts, 10)
      const numbers = [z.totals.firstReceipt!, z.totals.lastReceipt!].map((receipt) =>
        Number(receipt.slice(-6))
      )
      assert.equal(numbers[1]! - numbers[0]!, 9)

      assert.equal((await inLedger(LEDGER.cash)) - before.cash, z.leftMinor)
      assert.equal(await deskDrawer(deskId), z.leftMinor)
      assert.equal((await inLedger(LEDGER.inTransit)) - before.transit, 190_000_00n)
      assert.equal((await inLedger(LEDGER.shortage)) - before.shortage, 2_000_00n)
      assert.deepEqual((await verifyLedger()).faults, [])
    })
  })

  test('the next cashier finds what was left, and Z reports have no gaps', async ({ assert }) => {
    await clock.at('2026-10-06T08:30', () =>
      asTenant(region().id, () =>
        asActor({ kind: 'job', id: null, name: 'the next cashier' }, async () => {
          const desk = await one<{ id: number }>(
            `select id from cash_desks where tenant_id = :tenant and title = '1-kassa'`
          )
          const shiftId = await openShift({ deskId: desk!.id, floatMinor: 28_000_00n })
          const counts = { 'note-20000': 1, 'note-2000': 4 }
          const number = await closeShift({ shiftId, counts, overseer: false })
          assert.match(number, /^Z-.*-2026-000002$/)
        })
      )
    )
  })
})
