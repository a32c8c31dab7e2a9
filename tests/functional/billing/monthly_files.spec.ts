import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { affect, rows } from '#shared/database/sql'
import { aFirm } from '#tests/support/billing/a_firm'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

const MAY = '2025-05-01'
let region: BillingRegion
let firm: Household
let number: string

const VOLUMES = '/billing/volumes/import'
const REACTIVE = '/metering/reactive/import'
type Sent = { lines: string[]; apply?: boolean; reason?: string }

function send(client: ApiClient, path: string, { lines, apply, reason }: Sent) {
  const text = ['account;month;quantity;document', ...lines].join('\r\n')
  const request = client
    .post(path)
    .withSession({ tenant_id: region.region.id, auth_staff: region.region.users.boss! })
    .withCsrfToken()
    .withInertia()
    .redirects(0)
    .file('file', Buffer.from(`\ufeff${text}`), { filename: 'month.csv' })
  if (apply) request.field('apply', 'true')
  return reason ? request.field('reason', reason) : request
}

async function read(client: ApiClient, path: string) {
  const file = await client
    .get(path)
    .withSession({ tenant_id: region.region.id, auth_staff: region.region.users.boss! })
  file.assertStatus(200)
  return file.text().replace('\ufeff', '').trim().split('\r\n')
}

const volumes = () =>
  region.in(() =>
    rows<{ period: string; wh: string }>(
      `select period, quantity_wh::text as wh from contract_volumes
        where tenant_id = :tenant and account_id = :accountId order by period`,
      firm
    )
  )
const reactive = () =>
  region.in(() =>
    rows<{ varh: string; reason: string | null }>(
      `select quantity_varh::text as varh, reversal_reason as reason from reactive_uses
        where tenant_id = :tenant and account_id = :accountId order by id`,
      firm
    )
  )

test.group('Files of monthly quantities', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('monthly1', '1761')
    firm = await aFirm(region, MAY)
    const [account] = await region.in(() =>
      rows<{ number: string }>(
        `select number from personal_accounts where tenant_id = :tenant and id = :accountId`,
        firm
      )
    )
    number = account!.number
  })

  test('volumes are looked at line by line, then stated whole or not at all', async ({
    client,
    assert,
  }) => {
    const good = [`${number};2025-05;10 000,5;`, `${number};06.2025;20000;`]
    const preview = await send(client, VOLUMES, { lines: [...good, `999;2025-05;1;`] })
    preview.assertStatus(200)
    const shown = (preview.inertiaProps as { preview: { counts: object; lines: object[] } }).preview
    assert.deepInclude(shown.counts, { added: 2, refused: 1 })
    assert.deepInclude(shown.lines[0], { line: 4, verdict: 'refused', problem: 'account' })
    assert.isEmpty(await volumes(), 'a look states nothing')

    await send(client, VOLUMES, { lines: [...good, `999;2025-05;1;`], apply: true })
    assert.isEmpty(await volumes(), 'a refused line keeps the whole file out')
    ;(await send(client, VOLUMES, { lines: good, apply: true })).assertStatus(302)
    assert.deepEqual(await volumes(), [
      { period: MAY, wh: '10000500' },
      { period: '2025-06-01', wh: '20000000' },
    ])
    await send(client, VOLUMES, { lines: [`${number};2025-05;7;`], apply: true })
    assert.equal((await volumes())[0]!.wh, '10000500', 'a change needs its reason')
    const change = { lines: [`${number};2025-05;7;`], apply: true, reason: 'agreement 2' }
    await send(client, VOLUMES, change)
    assert.equal((await volumes())[0]!.wh, '7000')
  })

  test('the export is read again without a change; the template waits to be filled in', async ({
    client,
    assert,
  }) => {
    const exported = await read(
      client,
      `/billing/volumes.csv?division=${region.whole}&period=2025-05-01`
    )
    assert.equal(exported[0], 'account;point;month;quantity;document')
    assert.lengthOf(exported, 3)
    assert.include(exported[1], `${number};`)
    assert.include(exported[1], ';2025-05;7,000;')
    const template = await read(
      client,
      `/billing/volumes.csv?template=true&period=2025-08-01&division=${region.whole}`
    )
    assert.lengthOf(template, 2)
    assert.match(template[1]!, /;2025-08;;$/)
  })

  test('reactive energy of a file stands beside what it corrects', async ({ client, assert }) => {
    await send(client, REACTIVE, { lines: [`${number};2025-05;40;act 1`], apply: true })
    await send(client, REACTIVE, { lines: [`${number};2025-05;50;act 2`], apply: true })
    assert.deepEqual(await reactive(), [{ varh: '40000', reason: null }])
    const correction = { lines: [`${number};2025-05;50;act 2`], apply: true, reason: 'misread' }
    await send(client, REACTIVE, correction)
    assert.deepEqual(await reactive(), [
      { varh: '40000', reason: 'misread' },
      { varh: '50000', reason: null },
    ])
    await send(client, REACTIVE, correction)
    assert.lengthOf(await reactive(), 2, 'the same file again changes nothing')
    const exported = await read(
      client,
      `/metering/reactive.csv?division=${region.whole}&period=2025-05-01`
    )
    assert.lengthOf(exported, 2)
    assert.include(exported[1], ';50,000;act 2')
    const future = await send(client, REACTIVE, { lines: [`${number};2099-05;50;`] })
    const shown = (future.inertiaProps as { preview: { lines: { problem: string }[] } }).preview
    assert.equal(shown.lines[0]!.problem, 'future')
  })

  test('what is no such file is refused with its reason', async ({ client, assert }) => {
    const request = client
      .post(VOLUMES)
      .withSession({ tenant_id: region.region.id, auth_staff: region.region.users.boss! })
      .withCsrfToken()
      .redirects(0)
      .file('file', Buffer.from('a;b\r\n1;2'), { filename: 'month.csv' })
    const refused = await request
    refused.assertStatus(302)
    assert.match(JSON.stringify(refused.flashMessages()), /account, month, quantity/)
  })

  test('a value of reactive energy is reversed once and never changed', async ({ assert }) => {
    const change = (set: string) =>
      region.in(() =>
        affect(`update reactive_uses set ${set} where tenant_id = :tenant and reversed_at is null`)
      )
    await assert.rejects(() => change('quantity_varh = 1'), /reversed once, never changed/)
    await assert.rejects(
      () => region.in(() => affect(`delete from reactive_uses where tenant_id = :tenant`)),
      /permission denied|never changed/
    )
  })
})
