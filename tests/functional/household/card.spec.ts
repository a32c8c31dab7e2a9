import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { sendMessage } from '#messaging/actions/send_message'
import { anAccount } from '#tests/support/payments/an_account'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const inSamarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)

function open(number: string, fields: { phone?: string; owes?: Record<string, bigint> } = {}) {
  const divisionId = theWorld().samarqand.divisions.Urgut!
  return inSamarqand(() => anAccount({ divisionId, number, ...fields }))
}

function card(client: ApiClient, id: string, tab?: string, login = 'operator') {
  const request = client.get(`/household/accounts/${id}`).qs(tab ? { tab } : {})
  return request.withSession(signedIn(login)).withPlainCookie('hisob_locale', 'en').withInertia()
}

function changePhone(client: ApiClient, id: string, phone: string, login = 'operator') {
  const request = client.put(`/household/accounts/${id}/phone`).form({ phone }).withCsrfToken()
  return request.withSession(signedIn(login)).redirects(0)
}

const phonesOf = (id: string) =>
  inSamarqand(() =>
    one<{ account: string; consumer: string | null }>(
      `select a.phone as account, c.phone as consumer from personal_accounts a
         join consumers c on c.tenant_id = :tenant and c.id = a.consumer_id
        where a.tenant_id = :tenant and a.id = :id`,
      { id }
    )
  )

const auditOf = (id: string) =>
  inSamarqand(() =>
    rows<{ actor_name: string; before: unknown; after: unknown }>(
      `select actor_name, before, after from audit_log
        where tenant_id = :tenant and account_id = :id and action = 'consumer.phone_changed'`,
      { id }
    )
  )

test.group('Household | card', () => {
  test('tells what is owed and since when: the oldest part that is still open', async ({
    client,
    assert,
  }) => {
    const owes = { '2026-07-05': 30_000n, '2026-09-05': 12_000n }
    const { id } = await open('7799000001', { owes })
    const answer = await card(client, id)
    const { account, part } = answer.inertiaProps as {
      account: Record<string, unknown>
      part: Record<string, unknown>
    }
    assert.containsSubset(account, {
      number: '7799000001',
      balanceMinor: '42000',
      owedSince: '2026-07-05',
      oddities: [{ code: 'no_meter' }],
    })
    assert.deepEqual(Object.keys(part), ['timeline'])
  })

  test('each tab reads its own part and no other')
    .with([
      { tab: 'charges', parts: ['charges'] },
      { tab: 'payments', parts: ['payments', 'holds', 'today'] },
      { tab: 'readings', parts: ['readings', 'used'] },
      { tab: 'devices', parts: ['devices'] },
      { tab: 'contract', parts: ['terms'] },
      { tab: 'history', parts: ['changes', 'messages'] },
      { tab: 'nonsense', parts: ['timeline'] },
    ])
    .run(async ({ client, assert }, { tab, parts }) => {
      const { id } = await open(`77990001${tab.length}${tab.charCodeAt(0)}`)
      const answer = await card(client, id, tab)
      answer.assertStatus(200)
      assert.deepEqual(Object.keys(answer.inertiaProps.part as object), parts)
    })

  test('a phone is kept in one form, on the consumer and the account, and leaves a trace', async ({
    client,
    assert,
  }) => {
    const { id } = await open('7799000002')
    const answer = await changePhone(client, id, '+998 (90) 765-43-21')
    answer.assertStatus(302)
    assert.deepEqual(await phonesOf(id), { account: '998907654321', consumer: '998907654321' })
    assert.deepEqual(await auditOf(id), [
      { actor_name: 'operator', before: { phone: null }, after: { phone: '998907654321' } },
    ])
    const { part } = (await card(client, id, 'history')).inertiaProps as {
      part: { changes: { action: string }[] }
    }
    assert.deepEqual(
      part.changes.map(({ action }) => action),
      ['Phone changed']
    )

    await changePhone(client, id, '90 765 43 21')
    assert.lengthOf(await auditOf(id), 1)
    await changePhone(client, id, '')
    assert.deepEqual(await phonesOf(id), { account: '', consumer: null })
  })

  test('whoever may see the phone reads what was written to it, without secrets', async ({
    client,
    assert,
  }) => {
    const { id } = await open('7799000012')
    await inSamarqand(() =>
      sendMessage({
        ...{ to: '998901112233', template: 'portal_code', locale: 'en', accountId: id },
        ...{ values: { code: '482913' }, secrets: ['code'] },
      })
    )
    type Shown = { part: { messages?: { text: string; status: string; to: string }[] } }
    const { part } = (await card(client, id, 'history')).inertiaProps as Shown
    assert.lengthOf(part.messages!, 1)
    assert.deepInclude(part.messages![0]!, { to: '998901112233', status: 'queued' })
    assert.notInclude(part.messages![0]!.text, '482913')
    const cashier = (await card(client, id, 'history', 'cashier')).inertiaProps as Shown
    assert.isUndefined(cashier.part.messages)
  })

  test('what is no phone is refused at its field', async ({ client, assert }) => {
    const { id } = await open('7799000003')
    const answer = await changePhone(client, id, '12345')
    assert.property(answer.flashMessage('inputErrorsBag'), 'phone')
    assert.deepEqual(await phonesOf(id), { account: '', consumer: null })
  })

  test('a cashier looks but does not edit; another district does not even look', async ({
    client,
    assert,
  }) => {
    const { id } = await open('7799000004')
    ;(await card(client, id, undefined, 'cashier')).assertStatus(200)
    await changePhone(client, id, '901234567', 'cashier')
    await changePhone(client, id, '901234567', 'operator2')
    assert.deepEqual(await phonesOf(id), { account: '', consumer: null })
  })

  test('the one search leads to the card', async ({ client, assert }) => {
    const { id } = await open('7799000005')
    const answer = await client
      .get('/search')
      .qs({ q: '7799000005' })
      .withSession(signedIn())
      .accept('json')
    const hits = answer
      .body()
      .groups.flatMap(({ items }: { items: { href: string }[] }) => items) as { href: string }[]
    assert.include(
      hits.map(({ href }) => href),
      `/household/accounts/${id}`
    )
  })
})
