import { test } from '@japa/runner'
import { affect, one, rows } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { asTenant, savepoint } from '#shared/tenancy/as_tenant'
import { decideVisa } from '#administration/actions/decide_visa'
import { platformRows } from '#administration/queries/platform_rows'
import { LEDGER } from '#ledger/chart'
import { askReopening } from '#ledger/actions/ask_reopening'
import { closePeriod } from '#ledger/actions/close_period'
import { closeRepublic } from '#ledger/actions/close_republic'
import { openBalance } from '#ledger/actions/open_balance'
import { post } from '#ledger/actions/post'
import { reopenPeriod } from '#ledger/actions/reopen_period'
import { reopenRepublic } from '#ledger/actions/reopen_republic'
import { balanceOf } from '#ledger/queries/balance_of'
import { frozenPeriod } from '#ledger/queries/frozen_period'
import { openAmong } from '#ledger/queries/open_among'
import { restatement } from '#ledger/queries/restatement'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
import { reopenPeriodVisa } from '#ledger/visas/reopen_period_visa'
import { anAccount } from '#tests/support/payments/an_account'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const line = { sourceKind: SOURCE_KIND.adjustment, sourceId: null }

const adjust = (accountId: string, bookedOn: string) =>
  post(
    [
      { ...line, accountId, ledgerCode: LEDGER.receivableHousehold, amountMinor: 100n },
      { ...line, accountId: '0', ledgerCode: LEDGER.otherIncome, amountMinor: -100n },
    ],
    { kind: 'adjustment', bookedOn }
  )

const samarqand = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)
const places = () => theWorld().samarqand.divisions
const asBoss = <T>(work: () => Promise<T>) =>
  samarqand(() =>
    asActor({ kind: 'user', id: theWorld().samarqand.users.boss!, name: 'boss' }, work)
  )

test.group('Ledger | periods', (group) => {
  const URGUT = '710001'
  const TAYLOQ = '710002'

  group.setup(() =>
    samarqand(async () => {
      await openBalance(URGUT, places().Urgut!, '2016-01-01')
      await openBalance(TAYLOQ, places().Tayloq!, '2016-01-01')
    })
  )

  test('nothing is posted into a closed month; other months and divisions stay open', ({
    assert,
  }) =>
    samarqand(async () => {
      await closePeriod({ divisionId: places().Urgut!, period: '2016-03-01' })
      await assert.rejects(() => savepoint(() => adjust(URGUT, '2016-03-31')), 'E_PERIOD_CLOSED')
      await assert.doesNotReject(() => adjust(URGUT, '2016-04-01'))
      await assert.doesNotReject(() => adjust(TAYLOQ, '2016-03-31'))
    }))

  test('a region closes after its districts and opens before them', ({ assert }) => {
    const period = '2016-05-01'
    const { region, Urgut, Tayloq } = places()
    const close = (divisionId: number) => savepoint(() => closePeriod({ divisionId, period }))
    const reopen = (divisionId: number) =>
      savepoint(() => reopenPeriod({ divisionId, period, reason: 'a late act' }))
    return samarqand(async () => {
      await assert.rejects(() => close(region!), 'E_PERIOD_PARTS_OPEN')
      await close(Urgut!)
      await assert.rejects(() => close(region!), 'E_PERIOD_PARTS_OPEN')
      await assert.rejects(() => close(Urgut!), 'E_PERIOD_SHUT')
      await close(Tayloq!)
      await close(region!)

      await assert.rejects(() => reopen(Tayloq!), 'E_PERIOD_ABOVE_CLOSED')
      await reopen(region!)
      await assert.rejects(() => savepoint(() => adjust(TAYLOQ, '2016-05-09')), 'E_PERIOD_CLOSED')
      await reopen(Tayloq!)
      await assert.rejects(() => reopen(Tayloq!), 'E_PERIOD_STILL_OPEN')
      await assert.doesNotReject(() => adjust(TAYLOQ, '2016-05-09'))
      await assert.rejects(() => savepoint(() => adjust(URGUT, '2016-05-09')), 'E_PERIOD_CLOSED')
    })
  })

  test('the republic closes after every region, and then no region opens the month', async ({
    assert,
  }) => {
    const period = '2015-02-01'
    const { centre } = theWorld()
    const republic = <T>(work: () => Promise<T>) => asTenant(centre.id, work)
    const reopen = () =>
      samarqand(() => reopenPeriod({ divisionId: places().region!, period, reason: 'late' }))
    await assert.rejects(() => republic(() => closeRepublic(period)), 'E_PERIOD_PARTS_OPEN')

    await closeRegions(period)
    await republic(() => closeRepublic(period))
    await assert.rejects(reopen, 'E_PERIOD_ABOVE_CLOSED')

    await republic(() => reopenRepublic({ period, reason: 'an order of the ministry' }))
    await assert.doesNotReject(reopen)
    await assert.rejects(() => republic(() => closeRepublic(period)), 'E_PERIOD_PARTS_OPEN')
  })

  test('a section or a route has no month of its own', ({ assert }) =>
    samarqand(async () => {
      const section = await one<{ id: number }>(
        `insert into divisions (tenant_id, parent_id, kind, code, path, name_uz, name_cyrl, name_ru)
         select :tenant, id, 'section', 'per-1', path || '710999.', 's', 's', 's' from divisions
          where tenant_id = :tenant and id = :id returning id`,
        { id: places().Urgut! }
      )
      await assert.rejects(
        () => closePeriod({ divisionId: section!.id, period: '2016-08-01' }),
        'E_PERIOD_LEVEL'
      )
    }).catch((error: Error) => assert.equal(error.message, 'E_PERIOD_LEVEL')))

  test('a run of the month under way holds the closing up', ({ assert }) =>
    samarqand(async () => {
      const period = '2016-09-01'
      const run = await one<{ id: string }>(
        `insert into billing_runs (tenant_id, division_id, period, status, booked_on, issued_on,
                                   due_on, snapshot, snapshot_sha256, created_by)
         values (:tenant, :divisionId, :period, 'running', :period, :period, :period, '{}', '', 't')
         returning id`,
        { divisionId: places().Urgut!, period }
      )
      const close = () => savepoint(() => closePeriod({ divisionId: places().Urgut!, period }))
      await assert.rejects(close, 'E_PERIOD_NOT_READY')
      await affect(
        `update billing_runs set status = 'done' where tenant_id = :tenant and id = :id`,
        run!
      )
      await assert.doesNotReject(close)
    }))

  test('closing waits for a posting under way, and a posting waits for the closing', async ({
    assert,
  }) => {
    for (let round = 0; round < 20; round++) {
      const bookedOn = `2016-06-${String(round + 1).padStart(2, '0')}`
      const before = await samarqand(() => balanceOf(URGUT))
      const [posted] = await Promise.allSettled([
        samarqand(() => adjust(URGUT, bookedOn)),
        samarqand(() => closePeriod({ divisionId: places().Urgut!, period: '2016-06-01' })),
      ])
      const after = await samarqand(() => balanceOf(URGUT))
      const moved = after!.balanceMinor - before!.balanceMinor

      assert.equal(moved, posted.status === 'fulfilled' ? 100n : 0n)
      await samarqand(() =>
        reopenPeriod({ divisionId: places().Urgut!, period: '2016-06-01', reason: 'next round' })
      )
    }
  })

  test('what is posted after a reopening is told against the frozen report, entry by entry', async ({
    assert,
  }) => {
    const period = '2016-07-01'
    const divisionId = places().Urgut!
    const account = await samarqand(() =>
      anAccount({ divisionId, number: '0710700001', owes: { '2016-07-10': 5_000n } })
    )
    await samarqand(() => closePeriod({ divisionId, period }))
    const { snapshot, ...frozen } = (await samarqand(() => frozenPeriod({ divisionId, period })))!
    const changes = () =>
      samarqand(() => restatement({ divisionIds: [divisionId], period, snapshot, limit: null }))
    assert.deepEqual(await changes(), [])
    const totals = await samarqand(() =>
      rows<{ charged: string; adjusted: string }>(
        `select charged_minor as charged, adjusted_minor as adjusted from frozen_totals
          where tenant_id = :tenant and frozen_id = :id and consumer_class = 'household'`,
        { id: frozen.id }
      )
    )
    assert.deepEqual(totals, [{ charged: '0', adjusted: '5000' }])

    await samarqand(() => reopenPeriod({ divisionId, period, reason: 'a late act' }))
    await samarqand(() => adjust(account.id, '2016-07-20'))
    assert.deepEqual(
      (await changes()).map(({ accountNumber, amountMinor, kind }) => [
        accountNumber,
        amountMinor,
        kind,
      ]),
      [['0710700001', '100', 'adjustment']]
    )
  })

  test('a month is opened again by a second person, never by the one who asked', async ({
    assert,
  }) => {
    const period = '2016-10-01'
    const divisionId = places().Tayloq!
    await samarqand(() => closePeriod({ divisionId, period }))
    const reason = 'an act of September came late'
    await asBoss(() =>
      askReopening({ division: { id: divisionId, name: 'Tayloq' }, period, reason })
    )
    const visa = await samarqand(() =>
      one<{ id: string }>(
        `select id from visas where tenant_id = :tenant and kind = 'ledger.reopen_period'
          and status = 'pending' and subject_id = :subject`,
        { subject: `${divisionId}/2016-10` }
      )
    )
    assert.exists(visa)
    assert.deepEqual(await samarqand(() => openAmong([divisionId], period)), [])
    await assert.rejects(
      () => asBoss(() => decideVisa({ visaId: visa!.id, decision: 'granted', reason })),
      'E_VISA_OWN'
    )
    assert.deepEqual(await samarqand(() => openAmong([divisionId], period)), [])
    const person = { id: '1', name: 'somebody else' }
    await samarqand(() =>
      reopenPeriodVisa.perform({
        id: visa!.id,
        payload: { divisionId, period },
        reason,
        divisionId,
        subject: { kind: 'period', id: `${divisionId}/2016-10` },
        requestedBy: person,
        grantedBy: person,
      })
    )
    assert.deepEqual(await samarqand(() => openAmong([divisionId], period)), [divisionId])
  })

  test('the pages show the tree of months, and one month with its checks and its report', async ({
    client,
  }) => {
    const page = (path: string) => client.get(path).withInertia().withSession(signedIn('boss'))
    const tree = await page('/ledger/periods?until=2016-12-01')
    tree.assertStatus(200)
    tree.assertInertiaComponent('ledger/periods/index')
    const month = await page(`/ledger/periods/${places().Urgut}/2016-03`)
    month.assertStatus(200)
    month.assertInertiaPropsContains({ isOpen: false, aboveClosed: false, mayClose: true })
    const file = await client
      .get(`/ledger/periods/${places().Urgut}/2016-07/restatement.csv`)
      .withSession(signedIn('boss'))
    file.assertStatus(200)
    file.assertTextIncludes('0710700001')
  })
})

/** Every working region of the world says that it has closed the month. */
async function closeRegions(period: string) {
  const regions = await platformRows<{ id: number }>(
    `select id from platform.tenants where kind = 'region' and status = 'active'`
  )
  for (const { id } of regions) {
    await asTenant(id, async () => {
      const divisions = await rows<{ id: number }>(
        `select id from divisions where tenant_id = :tenant
          and (kind = 'district' or parent_id is null) order by parent_id is null, id`
      )
      for (const division of divisions) {
        if ((await openAmong([division.id], period)).length === 0) continue
        await closePeriod({ divisionId: division.id, period })
      }
    })
  }
}
