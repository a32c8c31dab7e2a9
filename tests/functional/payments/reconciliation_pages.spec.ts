import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#shared/clock'
import { addDays } from '#shared/kernel/calendar'
import { LEDGER } from '#ledger/chart'
import { ReconciledRegion } from '#tests/support/payments/reconciled_region'

const TODAY = clock.today()
const YESTERDAY = addDays(TODAY, -1)

type Row = Record<string, string | number | boolean | null>
type Props = Record<'days' | 'ages' | 'differences' | 'services' | 'terms' | 'holds', Row[]> &
  Record<'steps' | 'settlements' | 'lumpSums', Row[]> & {
    difference: Row
    leftMinor: string
    since: string | null
    isWhole: boolean
  }

let place: ReconciledRegion

test.group('Pages of reconciliation', (group) => {
  group.setup(async () => {
    place = await ReconciledRegion.open('recon-pages', '1730')
    await place.pay(YESTERDAY, '71000001', 1_000_00n)
    await place.pay(YESTERDAY, '71000002', 2_000_00n)
    await place.file(TODAY, 'paynet', [
      `71000001;${YESTERDAY};${place.payer.number};100000;;`,
      `71000003;${YESTERDAY};${place.payer.number};300000;;`,
    ])
  })

  const session = (who: string) => ({
    tenant_id: place.region.id,
    auth_staff: place.region.users[who]!,
  })
  const page = async (client: ApiClient, path: string, who = 'boss'): Promise<Props> => {
    const answer = await client.get(path).withSession(session(who)).withInertia()
    answer.assertStatus(200)
    return answer.inertiaProps as unknown as Props
  }
  const send = (client: ApiClient, path: string, fields: object, who = 'boss') =>
    client.post(path).withSession(session(who)).withCsrfToken().form(fields).redirects(0)

  test('terms are put, a day compared, its differences decided, its lump sum given', async ({
    client,
    assert,
  }) => {
    await send(client, '/payments/terms', {
      ...{ channel: 'paynet', per: 'payment', rate: '1', bearer: 'region', settleDays: '1' },
      ...{ agentName: 'PAYNET', agentKey: '300000001', validFrom: '2026-01-01' },
      ...{ reason: 'contract 17' },
    })
    const { terms } = await page(client, '/payments/terms')
    assert.include(terms[0], { ratePpm: 10_000, agentName: 'PAYNET', validTo: null })

    const day = `/payments/reconciliation/paynet/${YESTERDAY}`
    assert.equal((await send(client, day, {})).header('location'), day)
    const { differences, services } = await page(client, day)
    assert.include(services[0], { toldMinor: '400000', bookedMinor: '300000' })
    assert.sameMembers(
      differences.map(({ kind }) => kind),
      ['only_here', 'only_there']
    )
    const cardOf = (kind: string) =>
      `/payments/differences/${differences.find((one) => one.kind === kind)!.id}`

    await send(client, `${cardOf('only_there')}/posting`, { reason: 'in the registry' })
    await send(client, `${cardOf('only_here')}/ownership`, {})
    await send(client, `${cardOf('only_here')}/explanation`, { reason: 'they agreed' })
    const posted = await page(client, cardOf('only_there'))
    assert.include(posted.difference, { status: 'settled', resolution: 'posted' })
    const explained = await page(client, cardOf('only_here'))
    assert.include(explained.difference, { resolution: 'explained', owner: 'boss' })
    assert.deepEqual(
      explained.steps.map(({ kind }) => kind),
      ['own', 'explain']
    )

    await send(client, day, {})
    const itemId = await place.lumpSum(TODAY, 'bank-lump', 5_940_00n)
    const before = await page(client, day)
    assert.equal(before.leftMinor, '600000')
    assert.include(before.lumpSums[0], { id: itemId })
    await send(client, '/payments/reconciliation/paynet/settlements', {
      ...{ itemId, from: YESTERDAY, last: YESTERDAY },
    })
    const after = await page(client, day)
    assert.equal(after.leftMinor, '0')
    assert.include(after.settlements[0], { bankMinor: '594000', withheldMinor: '6000' })
    assert.equal(await place.standing(LEDGER.inTransit), 0n)

    const month = YESTERDAY.slice(0, 7)
    const { days } = await page(client, `/payments/reconciliation?month=${month}`)
    assert.include(days[0], { state: 'equal', leftMinor: '0', open: 0 })
    const act = await client
      .get(`/payments/reconciliation/paynet/act.pdf?month=${month}`)
      .withSession(session('boss'))
    act.assertStatus(200)
    assert.match(act.header('content-type')!, /pdf/)

    const [settlement] = after.settlements
    await send(client, `/payments/settlements/${settlement!.id}/reversal`, { reason: 'wrong day' })
    assert.equal((await page(client, day)).leftMinor, '600000')
  })

  test('a district sees its own differences and not the days of the region', async ({
    client,
    assert,
  }) => {
    const { isWhole, days } = await page(client, '/payments/reconciliation', 'operator')
    assert.isFalse(isWhole)
    assert.deepEqual(days, [])
    const answer = await client
      .get(`/payments/reconciliation/paynet/${YESTERDAY}`)
      .withSession(session('operator'))
      .accept('json')
    answer.assertStatus(403)
    const { differences } = await page(client, '/payments/differences?status=settled', 'operator')
    assert.lengthOf(differences, 2)
  })

  test('cuts are held and let go by people, with a banner meanwhile', async ({
    client,
    assert,
  }) => {
    await send(client, '/payments/cut-holds', { reason: 'the server is moved' })
    const { since, holds } = await page(client, '/payments/cut-holds')
    assert.isString(since)
    const answer = await client.get('/payments').withSession(session('operator')).withInertia()
    const { desk } = answer.inertiaProps as unknown as { desk: { notices: { words: string }[] } }
    assert.deepEqual(
      desk.notices.map(({ words }) => words),
      ['cut_holds.banner']
    )
    await send(client, `/payments/cut-holds/${holds[0]!.id}/end`, { reason: 'it stands' })
    assert.isNull((await page(client, '/payments/cut-holds')).since)
  })

  test('wrong input is refused and changes nothing', async ({ client, assert }) => {
    const wrong = [
      { rate: '101' },
      { rate: '-1' },
      { rate: '1e3' },
      { settleDays: '99' },
      { settleDays: '' },
      { validFrom: '2026-02-30' },
      { channel: 'nowhere' },
      { minimum: '1,234,5' },
      { reason: '' },
    ]
    const before = (await page(client, '/payments/terms')).terms.length
    for (const fields of wrong) {
      await send(client, '/payments/terms', {
        ...{ channel: 'paynet', per: 'payment', rate: '1', bearer: 'region', settleDays: '1' },
        ...{ agentName: 'PAYNET', validFrom: '2027-01-01', reason: 'contract 17', ...fields },
      })
    }
    assert.lengthOf((await page(client, '/payments/terms')).terms, before)
    const itemId = await place.lumpSum(TODAY, 'bank-wrong', 100n)
    for (const span of [
      { from: TODAY, last: YESTERDAY },
      { from: '2026-02-30', last: TODAY },
      { from: YESTERDAY, last: YESTERDAY, withheld: '99 999 999' },
    ]) {
      await send(client, '/payments/reconciliation/paynet/settlements', { itemId, ...span })
    }
    const { settlements } = await page(client, `/payments/reconciliation/paynet/${YESTERDAY}`)
    assert.lengthOf(
      settlements.filter(({ status }) => status === 'posted'),
      0
    )
  })
})
