import { test } from '@japa/runner'
import { rows } from '#shared/database/sql'
import { LEDGER } from '#ledger/chart'
import { acceptDifference } from '#payments/actions/accept_difference'
import {
  carryDifference,
  explainDifference,
  ownDifference,
} from '#payments/actions/decide_difference'
import { postFromRegistry } from '#payments/actions/post_from_registry'
import { reverseDifference } from '#payments/actions/reverse_difference'
import { reversePayment } from '#payments/actions/reverse_payment'
import { reconcileInTurn } from '#payments/jobs/reconcile_in_turn'
import { clock } from '#shared/clock'
import { ReconciledRegion } from '#tests/support/payments/reconciled_region'

const DAY = '2026-03-17'
const NEXT = '2026-03-18'
let place: ReconciledRegion

type Day = { service: string; told: string; booked: string; by: string }

const days = (code: string, day: string) =>
  place.in(async () =>
    rows<Day>(
      `select service, told_minor as told, booked_minor as booked, told_by as by
         from reconciled_days where tenant_id = :tenant and channel_id = :id and day = :day`,
      { id: (await place.channel(code)).id, day }
    )
  )

test.group('Reconciliation with a provider', (group) => {
  group.setup(async () => {
    place = await ReconciledRegion.open('recon-buxoro', '1706')
  })

  group.teardown(async () => {
    const faults = await place.faults()
    if (faults.length > 0) throw new Error(JSON.stringify(faults))
  })

  test('every line is equal, only here, only there, of another sum, or cancelled', async ({
    assert,
  }) => {
    const { number } = place.payer
    await place.pay(DAY, '70000001', 1_000n)
    await place.pay(DAY, '70000002', 2_000n)
    await place.pay(DAY, '70000003', 3_000n)
    await place.pay(DAY, '70000004', 4_000n)
    const taken = await place.pay(DAY, '70000005', 5_000n)
    await place.on(DAY, () => reversePayment({ paymentId: taken, reason: 'by mistake' }))

    await place.reconcile(NEXT, 'paynet', DAY)
    assert.deepEqual(await place.differences(), [])
    assert.deepEqual(await days('paynet', DAY), [
      { service: 'none', told: '0', booked: '10000', by: 'nobody' },
    ])

    await place.file(NEXT, 'paynet', [
      `70000001;${DAY};${number};1000;;`,
      `70000003;${DAY};${number};3001;;`,
      `70000004;${DAY};${number};4000;;`,
      `70000009;${DAY};out;4000;;70000004`,
      `70000005;${DAY};${number};5000;;`,
      `70000006;${DAY};${number};6000;;`,
    ])
    await place.reconcile(NEXT, 'paynet', DAY)
    const found = await place.differences()
    assert.sameDeepMembers(
      found.map(({ kind, reference, here, there }) => [kind, reference, here, there]),
      [
        ['only_here', '70000002', '2000', null],
        ['sum_differs', '70000003', '3000', '3001'],
        ['cancelled_there', '70000004', '4000', '4000'],
        ['reversed_here', '70000005', '5000', '5000'],
        ['only_there', '70000006', null, '6000'],
      ]
    )
    assert.deepEqual(await days('paynet', DAY), [
      { service: 'none', told: '15001', booked: '10000', by: 'statement' },
    ])

    await place.reconcile(NEXT, 'paynet', DAY)
    assert.deepEqual(await place.differences(), found)
  })

  test('each is decided once, with a reason, and stays decided', async ({ assert }) => {
    const { region } = place
    const idOf = async (kind: string) => (await place.differences(`kind = '${kind}'`))[0]!.id
    const divisionIds = Object.values(region.divisions)
    const reason = 'seen in the registry'
    const [here, there] = [await idOf('only_here'), await idOf('only_there')]
    const [cancelled, sum] = [await idOf('cancelled_there'), await idOf('sum_differs')]

    await place.on(NEXT, () => ownDifference(here, region.users.boss!))
    await place.on(NEXT, () => carryDifference({ differenceId: here, reason }))
    await place.on(NEXT, () => postFromRegistry({ differenceId: there, accountId: null, reason }))
    const outcome = await place.on(NEXT, () =>
      reverseDifference({ differenceId: cancelled, which: 'later', divisionIds, reason })
    )
    assert.equal(outcome, 'reversed')
    await place.on(NEXT, () => acceptDifference({ differenceId: sum, reason }))
    const takenBack = await idOf('reversed_here')
    await place.on(NEXT, () => explainDifference({ differenceId: takenBack, reason }))
    for (const differenceId of [there, cancelled, sum, takenBack]) {
      await assert.rejects(
        () => place.on(NEXT, () => explainDifference({ differenceId, reason })),
        /E_DIFFERENCE_SETTLED/
      )
    }
    await assert.rejects(
      () => place.on(NEXT, () => acceptDifference({ differenceId: here, reason })),
      /E_DIFFERENCE_KIND/
    )

    await place.reconcile(NEXT, 'paynet', DAY)
    const after = await place.differences(`status <> 'settled'`)
    assert.deepEqual(
      after.map(({ kind, status }) => [kind, status]),
      [['only_here', 'carried']]
    )
    assert.equal((await days('paynet', DAY))[0]!.booked, '12000')
  })

  test('what was carried opens again when its day comes, and vanishes when the file has it', async ({
    assert,
  }) => {
    const inTurn = (day: string) => clock.at(`${day}T08:00`, () => reconcileInTurn(place.region.id))
    await inTurn('2026-03-19')
    assert.equal((await place.differences(`kind = 'only_here'`))[0]!.status, 'open')
    await place.file('2026-03-19', 'paynet', [`70000002;2026-03-18;${place.payer.number};2000;;`])
    await place.reconcile('2026-03-19', 'paynet', DAY)
    const [gone] = await place.differences(`kind = 'only_here'`)
    assert.include(gone, { status: 'settled', resolution: 'vanished' })
  })

  test('a sum beyond the limit is no rounding', async ({ assert }) => {
    await place.pay(DAY, '70000020', 9_000n)
    await place.file(NEXT, 'paynet', [`70000020;${DAY};${place.payer.number};10000;;`])
    await place.reconcile(NEXT, 'paynet', DAY)
    const [found] = await place.differences(`reference = '70000020'`)
    await assert.rejects(
      () => place.on(NEXT, () => acceptDifference({ differenceId: found!.id, reason: 'small' })),
      /E_DIFFERENCE_TOO_LARGE/
    )
  })

  test('money in suspense counts as booked', async ({ assert }) => {
    const day = '2026-03-12'
    await place.file(day, 'post', [`post-000001;${day};999999999;800;;`], { posted: true })
    await place.reconcile(NEXT, 'post', day)
    assert.deepEqual(await days('post', day), [
      { service: 'none', told: '800', booked: '800', by: 'statement' },
    ])
    assert.equal(await place.standing(LEDGER.suspense), -800n)
  })
})

test.group('Money credited twice', (group) => {
  group.setup(async () => {
    place = await ReconciledRegion.open('recon-navoiy', '1712')
  })

  test('the same sum through two channels within minutes, or one reference under two', async ({
    assert,
  }) => {
    await place.pay(DAY, '80000001', 1_000n, { at: '10:00' })
    const late = await place.pay(DAY, 'post-1', 1_000n, { channel: 'post', at: '10:09' })
    await place.pay(DAY, 'post-2', 1_000n, { channel: 'post', at: '10:11' })
    await place.pay(DAY, '80000002', 2_000n, { at: '08:00' })
    await place.pay(DAY, '80000002', 2_000n, { channel: 'post', at: '18:00' })
    await place.reconcile(NEXT, 'post', DAY)
    const found = (await place.differences(`kind = 'double_credit'`)).toSorted(
      (one, other) => Number(one.here) - Number(other.here)
    )
    assert.deepEqual(
      found.map(({ here }) => here),
      ['1000', '2000']
    )
    const divisionIds = Object.values(place.region.divisions)
    await place.on(NEXT, () =>
      reverseDifference({
        ...{ differenceId: found[0]!.id, which: 'later', divisionIds, reason: 'paid once' },
      })
    )
    const status = await place.in(() =>
      rows(`select status from payments where tenant_id = :tenant and payment_id = :late`, { late })
    )
    assert.deepEqual(status, [{ status: 'reversed' }])
    const reason = 'two months at once'
    await place.on(NEXT, () => explainDifference({ differenceId: found[1]!.id, reason }))
    await place.reconcile(NEXT, 'post', DAY)
    assert.deepEqual(await place.differences(`kind = 'double_credit' and status = 'open'`), [])
  })

  test('a registry that has a payment of a call is told, although hours lie between', async ({
    assert,
  }) => {
    await place.pay(DAY, '80000003', 3_300n, { at: '20:00' })
    const statementId = await place.file(NEXT, 'post', [
      `reg-000001;${DAY};${place.payer.number};3300;;`,
    ])
    const [line] = await place.in(() =>
      rows<{ verdict: string; seq: number }>(
        `select verdict, seq from statement_lines where tenant_id = :tenant and statement_id = :id`,
        { id: statementId }
      )
    )
    assert.equal(line!.verdict, 'double')
  })
})
