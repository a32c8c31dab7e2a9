import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { addMonths } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveChart } from '#ledger/actions/receive_chart'
import { balanceOf } from '#ledger/queries/balance_of'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { payAtDesk, seatAtDesk } from '#tests/support/payments/at_the_desk'
import type { PaymentPreview } from '#payments/queries/preview_payment'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { theWorld } from '#tests/support/world'

const region = () => theWorld().samarqand
const inRegion = <T>(work: () => Promise<T>) => asTenant(region().id, work)

function signedIn(login = 'operator') {
  return { tenant_id: region().id, auth_staff: region().users[login]! }
}

const twoMonthsAgo = () => addMonths(clock.period(), -2)
const lastMonth = () => addMonths(clock.period(), -1)

const debtor = (divisionName = 'Urgut', number?: string) =>
  inRegion(() =>
    anAccount({
      divisionId: region().divisions[divisionName]!,
      owes: { [twoMonthsAgo()]: 100_000_00n, [lastMonth()]: 50_000_00n },
      ...(number ? { number } : {}),
    })
  )

const pay = (account: TestAccount, amountMinor: bigint) =>
  inRegion(() =>
    payAtDesk({
      accountId: account.id,
      amountMinor,
      reference: randomUUID(),
      paidAt: clock.now().toISO(),
    })
  )

test.group('The cash desk', (group) => {
  group.setup(async () => {
    await inRegion(async () => {
      await receiveChart()
      await openCashDesk()
      const userId = region().users.cashier!
      await seatAtDesk({ userId, divisionId: region().divisions.Urgut! })
    })
  })

  test('finds the payer by the last digits of the number', async ({ client, assert }) => {
    const account = await debtor('Urgut', '1718200004217')
    const response = await client
      .get('/payments/payers')
      .qs({ q: '4217' })
      .accept('json')
      .withSession(signedIn('cashier'))
    assert.deepEqual(response.body().payers, [
      {
        id: account.id,
        number: '1718200004217',
        name: 'Karimov Anvar',
        address: 'Urgut, Navoiy, 12-uy',
        balanceMinor: '15000000',
      },
    ])
  })

  test('shows what a sum would pay, month by month', async ({ client, assert }) => {
    const account = await debtor()
    const preview = async (amount?: string) => {
      const response = await client
        .get('/payments/preview')
        .qs({ account: account.id, ...(amount ? { amount } : {}) })
        .accept('json')
        .withSession(signedIn('cashier'))
      return response.body() as PaymentPreview
    }
    const first = { period: twoMonthsAgo(), openMinor: '10000000' }
    const second = { period: lastMonth(), openMinor: '5000000' }

    assert.deepEqual((await preview()).lines, [
      { ...first, amountMinor: '10000000' },
      { ...second, amountMinor: '5000000' },
    ])
    const part = await preview('120 000,50')
    assert.deepEqual(part.lines, [
      { ...first, amountMinor: '10000000' },
      { ...second, amountMinor: '2000050' },
    ])
    assert.equal(part.balanceAfterMinor, '2999950')
    assert.equal((await preview('160000')).advanceMinor, '1000000')
  })

  test('takes the money, books it and leads to the receipt', async ({ client, assert }) => {
    const account = await debtor()
    const response = await client
      .post('/payments')
      .form({ accountId: account.id, amount: '120 000', reference: randomUUID(), note: '' })
      .withSession(signedIn('cashier'))
      .withCsrfToken()
      .redirects(0)
    response.assertStatus(302)
    const location = String(response.header('location'))
    assert.match(location, /^\/payments\/\d+\?print=1$/)

    const page = await client
      .get(location.split('?')[0]!)
      .withSession(signedIn('cashier'))
      .withInertia()
    page.assertInertiaComponent('payments/show')
    const { payment } = page.inertiaProps as { payment: Record<string, unknown> }
    assert.containSubset(payment, {
      amountMinor: '12000000',
      balanceAfterMinor: '3000000',
      cashier: 'cashier',
      status: 'posted',
      allocations: [
        { kind: 'charge', month: twoMonthsAgo(), amountMinor: '10000000' },
        { kind: 'charge', month: lastMonth(), amountMinor: '2000000' },
      ],
      trace: [
        { ledgerCode: 5010, amountMinor: '12000000' },
        { ledgerCode: 4010, amountMinor: '-12000000' },
      ],
    })
    assert.match(String(payment.receiptNumber), /^1718200-\d{4}-\d{6}$/)
  })

  test('a second click on the same form pays nothing twice', async ({ client, assert }) => {
    const account = await debtor()
    const form = { accountId: account.id, amount: '1000', reference: randomUUID() }
    const click = () =>
      client
        .post('/payments')
        .form(form)
        .withSession(signedIn('cashier'))
        .withCsrfToken()
        .redirects(0)
    const answers = await Promise.all([click(), click(), click()])
    assert.lengthOf([...new Set(answers.map((answer) => answer.header('location')))], 1)
    const balance = await inRegion(() => balanceOf(account.id))
    assert.equal(balance!.balanceMinor, 149_000_00n)
  })

  test('a sum of "{amount}" is refused in the reader’s language')
    .with([
      { amount: '', says: 'Заполните' },
      { amount: 'много', says: 'Это не сумма. Например: 150 000 или 1234,50' },
      { amount: '0', says: 'Сумма должна быть больше нуля' },
      { amount: '-5', says: 'Сумма должна быть больше нуля' },
      { amount: '1e3', says: 'Это не сумма. Например: 150 000 или 1234,50' },
      { amount: '1,234', says: 'Это не сумма. Например: 150 000 или 1234,50' },
    ])
    .run(async ({ client }, { amount, says }) => {
      const account = await debtor()
      const response = await client
        .post('/payments')
        .json({ accountId: account.id, amount, reference: randomUUID() })
        .accept('json')
        .withPlainCookie('hisob_locale', 'ru')
        .withSession(signedIn('cashier'))
        .withCsrfToken()
      response.assertStatus(422)
      response.assertBodyContains({ errors: [{ field: 'amount', message: says }] })
    })

  test('another district’s account cannot be paid, seen or previewed from here', async ({
    client,
    assert,
  }) => {
    const account = await debtor('Tayloq')
    const payment = await pay(account, 100_00n)
    const [preview, card, receipt, reversal, store] = [
      await client
        .get('/payments/preview')
        .qs({ account: account.id })
        .accept('json')
        .withSession(signedIn()),
      await client.get(`/payments/${payment.id}`).accept('json').withSession(signedIn()),
      await client
        .get(`/payments/${payment.id}/receipt.pdf`)
        .accept('json')
        .withSession(signedIn()),
      await client
        .post(`/payments/${payment.id}/reversal`)
        .json({ reason: 'not mine' })
        .accept('json')
        .withSession(signedIn())
        .withCsrfToken(),
      await client
        .post('/payments')
        .json({ accountId: account.id, amount: '100', reference: randomUUID() })
        .accept('json')
        .withSession(signedIn())
        .withCsrfToken(),
    ]
    assert.deepEqual(
      [preview, card, receipt, reversal, store].map((response) => response.status()),
      [404, 404, 404, 403, 422]
    )
    const { payments } = (
      await client.get('/payments').qs({ q: payment.id }).withSession(signedIn()).withInertia()
    ).inertiaProps as { payments: unknown[] }
    assert.deepEqual(payments, [])
  })
})

test.group('Payments | the list', () => {
  type List = {
    payments: { id: string; amountMinor: string }[]
    totals: { count: number; postedMinor: string }
    cursor: { after: string | null; before: string | null }
  }

  test('narrows by words, day, sum; the totals follow; pages go there and back', async ({
    client,
    assert,
  }) => {
    const account = await debtor()
    const paid: string[] = []
    for (let n = 1n; n <= 53n; n++) paid.push((await pay(account, n * 100n)).id)

    const list = async (asked: Record<string, string>) =>
      (await client.get('/payments').qs(asked).withSession(signedIn()).withInertia())
        .inertiaProps as unknown as List
    const first = await list({ q: account.number })
    assert.equal(first.totals.count, 53)
    assert.equal(first.totals.postedMinor, String(((53n * 54n) / 2n) * 100n))
    assert.lengthOf(first.payments, 50)
    assert.isNull(first.cursor.before)

    const second = await list({ q: account.number, after: first.cursor.after! })
    assert.lengthOf(second.payments, 3)
    assert.isNull(second.cursor.after)
    const ids = [...first.payments, ...second.payments].map(({ id }) => id)
    assert.sameMembers(ids, paid)

    const back = await list({ q: account.number, before: second.cursor.before! })
    assert.deepEqual(back.payments, first.payments)
    assert.isNull(back.cursor.before)

    assert.deepEqual(
      (await list({ q: account.number, amount: '17' })).payments.map((row) => row.amountMinor),
      ['1700']
    )
    assert.equal((await list({ q: paid[7]! })).totals.count, 1)
    assert.equal((await list({ from: '2020-01-01', to: '2020-12-31' })).totals.count, 0)
  })

  test('exports what is seen, and no cell is a formula', async ({ client, assert }) => {
    const account = await inRegion(() =>
      anAccount({ divisionId: region().divisions.Urgut!, name: '=HYPERLINK("http://x")' })
    )
    const payment = await pay(account, 1_234_50n)
    const response = await client
      .get('/payments.csv')
      .qs({ q: account.number })
      .withPlainCookie('hisob_locale', 'en')
      .withSession(signedIn())
    response.assertHeader('content-type', 'text/csv; charset=utf-8')
    const [head, line] = response.text().split('\r\n')
    assert.match(head!, /Payment;Booked;Paid;Account;Payer;/)
    assert.match(line!, new RegExp(`^${payment.id};`))
    assert.include(line!, `"'=HYPERLINK(""http://x"")"`)
    assert.include(line!, ';1234,50;Posted')
  })

  test('the one search finds a payment by its receipt', async ({ client, assert }) => {
    const account = await debtor()
    const payment = await pay(account, 777_00n)
    const page = await client.get(`/payments/${payment.id}`).withSession(signedIn()).withInertia()
    const { receiptNumber } = (page.inertiaProps as { payment: { receiptNumber: string } }).payment
    const response = await client
      .get('/search')
      .qs({ q: receiptNumber })
      .accept('json')
      .withSession(signedIn())
    const hrefs = (response.body() as { groups: { items: { href: string }[] }[] }).groups.flatMap(
      ({ items }) => items.map(({ href }) => href)
    )
    assert.include(hrefs, `/payments/${payment.id}`)
  })
})

test.group('Payments | receipt and reversal', () => {
  test('the receipt is a PDF, the same bytes each time', async ({ client, assert }) => {
    const payment = await pay(await debtor(), 120_000_00n)
    const fetchIt = () =>
      client.get(`/payments/${payment.id}/receipt.pdf`).withSession(signedIn('cashier'))
    const [one, two] = [await fetchIt(), await fetchIt()]
    one.assertHeader('content-type', 'application/pdf')
    one.assertHeader('x-frame-options', 'SAMEORIGIN')
    const bytes = one.body() as Buffer
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-')
    assert.isTrue(bytes.equals(two.body() as Buffer))
  })

  test('a reversal asks for a right and a reason, and happens once', async ({ client, assert }) => {
    const account = await debtor()
    const payment = await pay(account, 120_000_00n)
    const reverse = (login: string, reason: string) =>
      client
        .post(`/payments/${payment.id}/reversal`)
        .json({ reason })
        .accept('json')
        .withSession(signedIn(login))
        .withCsrfToken()
        .redirects(0)

    ;(await reverse('cashier', 'wrong payer')).assertStatus(403)
    ;(await reverse('boss', '')).assertStatus(422)
    ;(await reverse('boss', 'wrong payer')).assertStatus(302)
    ;(await reverse('boss', 'wrong payer')).assertStatus(422)
    assert.equal((await inRegion(() => balanceOf(account.id)))!.balanceMinor, 150_000_00n)

    const page = await client
      .get(`/payments/${payment.id}`)
      .withSession(signedIn('boss'))
      .withInertia()
    const props = page.inertiaProps as { payment: { reversal: unknown; trace: unknown[] } }
    assert.containSubset(props.payment.reversal, { reason: 'wrong payer', by: 'boss' })
    assert.lengthOf(props.payment.trace, 4)
  })
})
