import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveChart } from '#ledger/actions/receive_chart'
import { balanceOf } from '#ledger/queries/balance_of'
import { receiveReference } from '#reference/actions/receive_reference'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { shiftInLedger } from '#payments/queries/shift_in_ledger'
import { anAccount } from '#tests/support/payments/an_account'
import { payAtDesk } from '#tests/support/payments/at_the_desk'
import { theWorld } from '#tests/support/world'

const region = () => theWorld().samarqand
const inRegion = <T>(work: () => Promise<T>) => asTenant(region().id, work)
const signedIn = (login = 'cashier') => ({
  tenant_id: region().id,
  auth_staff: region().users[login]!,
})

type Json = Record<string, unknown>
let deskId = 0

test.group('Shifts of a cash desk', (group) => {
  let client: ApiClient

  group.setup(() =>
    inRegion(async () => {
      await receiveChart()
      await receiveReference()
      await openCashDesk()
    })
  )
  group.each.setup(async ({ context }) => {
    client = context.client
  })

  const send = (path: string, fields: Json, login = 'cashier') =>
    client
      .post(path)
      .json(fields)
      .accept('json')
      .withSession(signedIn(login))
      .withCsrfToken()
      .redirects(0)

  const codeOf = (answer: { body(): unknown }) =>
    (answer.body() as { error?: { code: string } }).error?.code

  async function debtor(owes = 500_000_00n) {
    const divisionId = region().divisions.Urgut!
    return inRegion(() => anAccount({ divisionId, owes: { '2026-10-01': owes } }))
  }

  async function pay(amount: string, more: Json = {}) {
    const account = await debtor()
    return send('/payments', { accountId: account.id, amount, reference: randomUUID(), ...more })
  }

  const idOf = (answer: { header(name: string): string | undefined }) =>
    /\/(\d+)(\?|$)/.exec(String(answer.header('location')))![1]!

  const shiftOf = (login = 'cashier') =>
    inRegion(async () => {
      const row = await one<{ id: string }>(
        `select id from cashier_shifts where tenant_id = :tenant and cashier = :who
          order by id desc limit 1`,
        { who: `user:${region().users[login]}` }
      )
      return row!.id
    })

  async function card(id: string) {
    const page = await client
      .get(`/payments/cash/shifts/${id}`)
      .withSession(signedIn())
      .withInertia()
    page.assertStatus(200)
    return page.inertiaProps as unknown as {
      shift: Record<string, string | null> & { totals: Record<string, Record<string, Json>> }
      documents: Json[]
      payments: Json[]
    }
  }

  test('a desk is set up once under its name, by those who look after desks', async ({
    assert,
  }) => {
    const fields = { divisionId: region().divisions.Urgut!, title: '1-kassa' }
    ;(await send('/payments/cash/desks', fields)).assertStatus(403)
    ;(await send('/payments/cash/desks', fields, 'boss')).assertStatus(302)
    assert.equal(codeOf(await send('/payments/cash/desks', fields, 'boss')), 'E_DESK_EXISTS')
    const desk = await inRegion(() =>
      one<{ id: number }>(
        `select id from cash_desks where tenant_id = :tenant and title = '1-kassa'`
      )
    )
    deskId = desk!.id
  })

  test('nothing is taken before a shift is open', async ({ assert }) => {
    const answer = await pay('1000')
    answer.assertStatus(422)
    assert.equal(codeOf(answer), 'E_SHIFT_NOT_OPEN')
  })

  test('a float that differs from what was left needs a document or a reason', async ({
    assert,
  }) => {
    const open = (fields: Json) => send(`/payments/cash/desks/${deskId}/shifts`, fields)
    assert.equal(codeOf(await open({ float: '100 000' })), 'E_FLOAT_DIFFERS')
    ;(await open({ float: '100 000', document: 'KO-1' })).assertStatus(302)
    assert.equal(codeOf(await open({ float: '100 000' })), 'E_DESK_IN_WORK')
    const { shift, documents } = await card(await shiftOf())
    assert.containSubset(shift, { floatMinor: '0', expectedMinor: '10000000', status: 'open' })
    assert.containSubset(documents, [{ kind: 'change', amountMinor: '10000000', number: 'KO-1' }])
  })

  test('one shift at a desk, one of a person', async ({ assert }) => {
    const other = await send(`/payments/cash/desks/${deskId}/shifts`, { float: '0' }, 'operator')
    assert.equal(codeOf(other), 'E_DESK_IN_WORK')
    const title = { divisionId: region().divisions.Urgut!, title: '2-kassa' }
    await send('/payments/cash/desks', title, 'boss')
    const second = await inRegion(() =>
      one<{ id: number }>(
        `select id from cash_desks where tenant_id = :tenant and title = '2-kassa'`
      )
    )
    const again = await send(`/payments/cash/desks/${second!.id}/shifts`, { float: '0' })
    assert.equal(codeOf(again), 'E_SHIFT_ALREADY_OPEN')
  })

  test('cash with its change, and a card with the number of its slip', async ({ assert }) => {
    assert.equal(codeOf(await pay('50000', { given: '40000' })), 'E_GIVEN_TOO_LITTLE')
    ;(await pay('50000', { given: '100000' })).assertStatus(302)
    assert.equal(codeOf(await pay('30000', { tender: 'card' })), 'E_TERMINAL_REFERENCE')
    ;(await pay('30000', { tender: 'card', terminalReference: 'RRN1' })).assertStatus(302)
    const twice = await pay('20000', { tender: 'card', terminalReference: 'RRN1' })
    assert.equal(codeOf(twice), 'E_TERMINAL_REFERENCE_USED')

    const { shift, payments } = await card(await shiftOf())
    assert.containSubset(shift.totals.taken, {
      cash: { count: 1, minor: '5000000' },
      card: { count: 1, minor: '3000000' },
    })
    assert.lengthOf(payments, 2)
    assert.equal(shift.expectedMinor, '15000000')
  })

  test('the receipt of a card goes to money on its way, and tells how it was paid', async ({
    assert,
  }) => {
    const id = idOf(await pay('10000', { tender: 'card', terminalReference: 'RRN2' }))
    const page = await client.get(`/payments/${id}`).withSession(signedIn()).withInertia()
    const { payment } = page.inertiaProps as { payment: Json }
    assert.containSubset(payment, {
      atDesk: { tender: 'card', terminalReference: 'RRN2', isShiftOpen: true },
      trace: [{ ledgerCode: 5710, amountMinor: '1000000' }],
    })
  })

  test('the cashier gives back at once what his open shift took', async ({ assert }) => {
    const account = await debtor(100_00n)
    const asked = { accountId: account.id, amount: '7000', reference: randomUUID() }
    const id = idOf(await send('/payments', asked))
    ;(await send(`/payments/${id}/return`, { reason: '' })).assertStatus(422)
    ;(await send(`/payments/${id}/return`, { reason: 'wrong payer' })).assertStatus(302)
    assert.equal(
      codeOf(await send(`/payments/${id}/return`, { reason: 'wrong payer' })),
      'E_ALREADY_REVERSED'
    )
    assert.equal((await inRegion(() => balanceOf(account.id)))!.balanceMinor, 100_00n)
    const { shift } = await card(await shiftOf())
    assert.containSubset(shift.totals.returned, { cash: { count: 1, minor: '700000' } })
    assert.equal(shift.expectedMinor, '15000000')
  })

  test('above the limit, and from another shift, a second person grants it', async ({ assert }) => {
    const account = await debtor()
    const asked = { accountId: account.id, amount: '1 000 001', reference: randomUUID() }
    const large = idOf(await send('/payments', asked))
    ;(await send(`/payments/${large}/return`, { reason: 'wrong payer' })).assertStatus(302)
    const elsewhere = await inRegion(() =>
      payAtDesk({
        ...{ accountId: account.id, amountMinor: 5_000_00n, reference: randomUUID() },
        paidAt: new Date().toISOString(),
      })
    )
    ;(await send(`/payments/${elsewhere.id}/return`, { reason: 'wrong payer' })).assertStatus(302)
    const statuses = await inRegion(() =>
      one<{ all: string[] }>(
        `select array_agg(status) as all from payments
          where tenant_id = :tenant and payment_id = any(:ids)`,
        { ids: [large, elsewhere.id] }
      )
    )
    assert.deepEqual(statuses!.all, ['posted', 'posted'])

    const visa = await inRegion(() =>
      one<{ id: string }>(
        `select id from visas where tenant_id = :tenant and kind = 'payments.return'
            and subject_id = :large and status = 'pending'`,
        { large }
      )
    )
    ;(await send(`/visas/${visa!.id}/grant`, { reason: 'looked at it' }, 'boss')).assertStatus(302)
    const { shift } = await card(await shiftOf())
    assert.containSubset(shift.totals.returned, { cash: { count: 2, minor: '100700100' } })
    assert.equal(shift.expectedMinor, '15000000')
  })

  test('money goes in and out by documents, no more than lies there, and is taken back once', async ({
    assert,
  }) => {
    const move = (fields: Json, login = 'cashier') =>
      send(`/payments/cash/desks/${deskId}/documents`, fields, login)
    const expense = { kind: 'expense', number: '14', reason: 'paper for the printer' }
    assert.equal(codeOf(await move({ ...expense, amount: '150001' })), 'E_DRAWER_TOO_LITTLE')
    assert.equal(codeOf(await move({ ...expense, amount: '10' }, 'operator')), 'E_SHIFT_OF_ANOTHER')
    ;(await move({ ...expense, amount: '12000' })).assertStatus(302)
    const shiftId = await shiftOf()
    const spent = (await card(shiftId)).documents.at(-1)!
    const back = () => send(`/payments/cash/documents/${spent.id}/reversal`, { reason: 'a slip' })
    ;(await back()).assertStatus(302)
    assert.equal(codeOf(await back()), 'E_ALREADY_REVERSED')
    const { shift } = await card(shiftId)
    assert.equal(shift.expectedMinor, '15000000')
    assert.equal(await inRegion(() => shiftInLedger(shiftId)), 150_000_00n)
  })

  test('the X report is printed any number of times', async ({ assert }) => {
    const report = await client
      .get(`/payments/cash/shifts/${await shiftOf()}/report.pdf`)
      .withSession(signedIn())
    report.assertHeader('content-type', 'application/pdf')
    assert.equal((report.body() as Buffer).subarray(0, 5).toString(), '%PDF-')
  })

  test('a shift closes by a count, says why it differs, and never opens again', async ({
    assert,
  }) => {
    const id = await shiftOf()
    const close = (fields: Json, login = 'cashier') =>
      send(`/payments/cash/shifts/${id}/closing`, fields, login)
    const counts = { 'note-100000': 1, 'note-20000': 2, 'note-5000': 1 }
    assert.equal(codeOf(await close({ counts: { 'note-3': 1 } })), 'E_DRAWER_COUNT')
    assert.equal(codeOf(await close({ counts })), 'E_SHIFT_DIFFERS')
    assert.equal(codeOf(await close({ counts, reason: 'lost' }, 'operator')), 'E_SHIFT_OF_ANOTHER')
    const delivery = { delivery: '100 000', document: 'I-7' }
    ;(await close({ counts, reason: 'lost somewhere', ...delivery })).assertStatus(302)
    assert.equal(codeOf(await close({ counts })), 'E_SHIFT_NOT_OPEN')

    const { shift, documents } = await card(id)
    assert.containSubset(shift, {
      ...{ status: 'closed', expectedMinor: '15000000', countedMinor: '14500000' },
      ...{ leftMinor: '4500000', note: 'lost somewhere' },
    })
    assert.match(shift.number!, /^Z-1718200-\d{4}-000001$/)
    assert.containSubset(documents.slice(-2), [
      { kind: 'short', amountMinor: '-500000' },
      { kind: 'delivery', amountMinor: '-10000000' },
    ])
    assert.equal(await inRegion(() => shiftInLedger(id)), 45_000_00n)
    await assert.rejects(() =>
      inRegion(() =>
        affect(`update cashier_shifts set note = 'x' where tenant_id = :tenant and id = :id`, {
          id,
        })
      )
    )
  })

  test('a closed shift is put right by a document, and the next one finds what lies there', async ({
    assert,
  }) => {
    const id = await shiftOf()
    const correct = (login: string) =>
      send(
        `/payments/cash/shifts/${id}/correction`,
        { kind: 'over', amount: '5000', number: 'act 3', reason: 'found under the drawer' },
        login
      )
    ;(await correct('cashier')).assertStatus(403)
    ;(await correct('boss')).assertStatus(302)
    const { shift, documents } = await card(id)
    assert.equal(shift.leftMinor, '4500000')
    assert.containSubset(documents.at(-1), { kind: 'over', isCorrection: true })
    const open = await send(`/payments/cash/desks/${deskId}/shifts`, { float: '50 000' })
    open.assertStatus(302)
    assert.equal((await card(await shiftOf())).shift.floatMinor, '5000000')
  })

  test('a payment of a closed shift that the office reverses leaves no drawer', async ({
    assert,
  }) => {
    const id = idOf(await pay('3000'))
    const shiftId = await shiftOf()
    await send(`/payments/cash/shifts/${shiftId}/closing`, {
      counts: { 'note-50000': 1, 'note-1000': 3 },
    })
    ;(await send(`/payments/${id}/reversal`, { reason: 'wrong payer' }, 'boss')).assertStatus(302)
    const { shift } = await card(shiftId)
    assert.equal(shift.leftMinor, '5300000')
    assert.containSubset(shift.totals.returned, { cash: { count: 0, minor: '0' } })
  })

  test('a desk with money in its drawer is not given up', async ({ assert }) => {
    const close = () =>
      send(`/payments/cash/desks/${deskId}/closing`, { reason: 'moved to another house' }, 'boss')
    assert.equal(codeOf(await close()), 'E_DRAWER_NOT_EMPTY')
    const delivery = { kind: 'delivery', amount: '53000', number: 'I-8', reason: 'to the bank' }
    ;(await send(`/payments/cash/desks/${deskId}/documents`, delivery)).assertStatus(302)
    ;(await close()).assertStatus(302)
    assert.equal(
      codeOf(await send(`/payments/cash/desks/${deskId}/shifts`, { float: '0' })),
      'E_DESK_CLOSED'
    )
  })
})
