import type { Host, HttpReply, HttpRequest, Poll, RequestToPay } from '@hisob/contract'
import { registerOutboundAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { clickInvoiceAdapter } from '../src/index.ts'
import { clickInvoiceFacts, settings } from './invoice_facts.ts'

const AMOUNT = { minor: 15_000_005n, currency: 'UZS' }
const REQUEST: RequestToPay = {
  reference: '5',
  account: 'LS-1726 000123&a=1',
  amount: AMOUNT,
  phone: '+998901234567',
  returnUrl: 'https://demo.example/bills/7?paid=1',
  language: 'uz',
}
const POLL: Poll = {
  reference: '5',
  providerReference: '4242',
  account: '7',
  amount: AMOUNT,
  since: '2026-03-01T05:00:00.000Z',
}

/** A host whose provider says one thing; what it was asked stays in `asked`. */
function hostSaying(reply: HttpReply): Host & { readonly asked: HttpRequest[] } {
  const asked: HttpRequest[] = []
  return {
    asked,
    http: async (request) => {
      asked.push(request)
      return reply
    },
    connect: () => Promise.reject(new Error('not used')),
    recall: async () => null,
    remember: async () => undefined,
    now: () => '2026-03-01T05:00:00.999Z',
    log: () => undefined,
  }
}

const said = (body: string, status = 200): HttpReply => ({
  kind: 'reply',
  status,
  headers: {},
  body: new TextEncoder().encode(body),
})
const failed = (contacted: boolean): HttpReply => ({
  kind: 'failed',
  because: 'timeout',
  contacted,
})

registerOutboundAdapterSuite({
  test,
  group: test.group,
  adapter: clickInvoiceAdapter,
  ...clickInvoiceFacts,
})

test.group('Click: links', () => {
  test('a link carries the account and the sum as Click writes it', ({ assert }) => {
    assert.equal(
      clickInvoiceAdapter.link?.(REQUEST, settings),
      'https://my.click.uz/services/pay?service_id=12345&merchant_id=678&amount=150000.05' +
        '&transaction_param=LS-1726+000123%26a%3D1&return_url=https%3A%2F%2Fdemo.example%2Fbills%2F7%3Fpaid%3D1'
    )
    const link = clickInvoiceAdapter.link?.({ ...REQUEST, returnUrl: null }, settings)
    assert.notInclude(link ?? '', 'return_url')
  })

  test('{because}: no link')
    .with([
      {
        because: 'another currency',
        request: { ...REQUEST, amount: { minor: 1n, currency: 'USD' } },
      },
      { because: 'no sum', request: { ...REQUEST, amount: { minor: 0n, currency: 'UZS' } } },
      { because: 'no account', request: { ...REQUEST, account: '' } },
    ])
    .run(({ assert }, { request }) => {
      assert.isNull(clickInvoiceAdapter.link?.(request, settings))
    })
})

test.group('Click: invoices', () => {
  test('an invoice is asked for under the vector’s signature', async ({ assert }) => {
    const host = hostSaying(said('{"error_code":0,"error_note":"","invoice_id":4242}'))
    const pushed = await clickInvoiceAdapter.push?.(REQUEST, settings, host)
    assert.deepEqual(pushed, { kind: 'pushed', providerReference: '4242' })

    const [asked] = host.asked
    assert.equal(asked?.url, 'https://api.click.uz/v2/merchant/invoice/create')
    assert.equal(asked?.headers.auth, '910:3c72caab47051407ac2a1839a8a262ca6b67847a:1772341200')
    assert.equal(
      new TextDecoder().decode(asked?.body ?? undefined),
      '{"service_id":12345,"amount":150000.05,"phone_number":"998901234567","merchant_trans_id":"LS-1726 000123&a=1"}'
    )
  })

  test('{id}: {kind}')
    .with([
      {
        id: 'an error',
        reply: said('{"error_code":-31,"error_note":"no client"}'),
        kind: 'declined',
      },
      { id: 'an error under 500', reply: said('{"error_code":-1}', 500), kind: 'declined' },
      { id: '401', reply: said('', 401), kind: 'declined' },
      { id: '429', reply: said('', 429), kind: 'not_contacted' },
      { id: 'nothing was reached', reply: failed(false), kind: 'not_contacted' },
      { id: 'a timeout', reply: failed(true), kind: 'unknown' },
      { id: '502', reply: said('<html>', 502), kind: 'unknown' },
      { id: 'no JSON', reply: said('ok'), kind: 'unknown' },
      { id: 'no number', reply: said('{"error_code":0}'), kind: 'unknown' },
      { id: 'number 0', reply: said('{"error_code":0,"invoice_id":0}'), kind: 'unknown' },
      {
        id: 'a number under 500',
        reply: said('{"error_code":0,"invoice_id":1}', 500),
        kind: 'unknown',
      },
      {
        id: 'a long number',
        reply: said('{"error_code":0,"invoice_id":12345678901234567890}'),
        kind: 'pushed',
      },
    ])
    .run(async ({ assert }, { reply, kind }) => {
      const pushed = await clickInvoiceAdapter.push?.(REQUEST, settings, hostSaying(reply))
      assert.equal(pushed?.kind, kind)
    })

  test('{because}: nobody is called')
    .with([
      { because: 'no phone', request: { ...REQUEST, phone: null } },
      { because: 'a foreign phone', request: { ...REQUEST, phone: '+77011234567' } },
      {
        because: 'another currency',
        request: { ...REQUEST, amount: { minor: 1n, currency: 'USD' } },
      },
    ])
    .run(async ({ assert }, { request }) => {
      const host = hostSaying(said('{"error_code":0,"invoice_id":1}'))
      const pushed = await clickInvoiceAdapter.push?.(request, settings, host)
      assert.equal(pushed?.kind, 'declined')
      assert.isEmpty(host.asked)
    })
})

test.group('Click: how an invoice stands', () => {
  test('{id}: {kind}')
    .with([
      {
        id: 'paid',
        reply: said('{"error_code":0,"status":2,"status_note":"paid"}'),
        kind: 'announced',
      },
      { id: 'waits', reply: said('{"error_code":0,"status":0}'), kind: 'pending' },
      { id: 'rejected', reply: said('{"error_code":0,"status":-99}'), kind: 'cancelled' },
      { id: 'another status', reply: said('{"error_code":0,"status":-1}'), kind: 'unknown' },
      { id: 'no status', reply: said('{"error_code":0}'), kind: 'unknown' },
      { id: 'an error', reply: said('{"error_code":-16,"status":2}'), kind: 'unknown' },
      {
        id: 'paid, but under 500',
        reply: said('{"error_code":0,"status":2}', 500),
        kind: 'unknown',
      },
      { id: '404', reply: said('', 404), kind: 'not_found' },
      { id: 'no JSON', reply: said('paid'), kind: 'unknown' },
      { id: 'nothing was reached', reply: failed(false), kind: 'not_contacted' },
      { id: 'a timeout', reply: failed(true), kind: 'unknown' },
    ])
    .run(async ({ assert }, { reply, kind }) => {
      const host = hostSaying(reply)
      assert.deepEqual(await clickInvoiceAdapter.poll?.(POLL, settings, host), { kind })
      assert.equal(host.asked[0]?.url, 'https://api.click.uz/v2/merchant/invoice/status/12345/4242')
    })

  test('an invoice without a number, or with {providerReference}, is not asked for')
    .with([{ providerReference: null }, { providerReference: '../1' }, { providerReference: '' }])
    .run(async ({ assert }, { providerReference }) => {
      const host = hostSaying(said('{"error_code":0,"status":2}'))
      const answered = await clickInvoiceAdapter.poll?.(
        { ...POLL, providerReference },
        settings,
        host
      )
      assert.deepEqual(answered, { kind: 'unknown' })
      assert.isEmpty(host.asked)
    })
})
