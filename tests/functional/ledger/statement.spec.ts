import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceAsOf } from '#ledger/queries/balance_as_of'
import { anAccount, owe } from '#tests/support/payments/an_account'
import { signedIn } from '#tests/support/signed_in'
import { theWorld } from '#tests/support/world'

const here = <T>(work: () => Promise<T>) => asTenant(theWorld().samarqand.id, work)

test.group('Ledger | balance of any moment', (group) => {
  let account: { id: string; number: string }
  let between: string

  group.setup(async () => {
    const divisionId = theWorld().samarqand.divisions.Urgut!
    account = await here(() =>
      anAccount({
        divisionId,
        number: '0712000001',
        owes: { '2026-02-10': 1_000n, '2026-03-10': 2_000n },
      })
    )
    const now = await here(() =>
      one<{ at: string }>(`select to_char(clock_timestamp() at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.USOF') as at`)
    )
    between = `${now!.at.slice(0, 26)}Z`
    await here(() => owe(account.id, -300n, '2026-02-20'))
  })

  test('on {on}, as known {known}: {expected}')
    .with([
      { on: '2026-02-09', known: 'now', expected: 0n },
      { on: '2026-02-10', known: 'now', expected: 1_000n },
      { on: '2026-02-20', known: 'now', expected: 700n },
      { on: '2026-02-20', known: 'then', expected: 1_000n },
      { on: '2026-03-10', known: 'then', expected: 3_000n },
      { on: '2026-03-10', known: 'now', expected: 2_700n },
      { on: '2026-03-10', known: 'before', expected: 0n },
    ])
    .run(async ({ assert }, { on, known, expected }) => {
      const moments: Record<string, string | null> = {
        now: null,
        then: between,
        before: '2020-01-01T00:00:00Z',
      }
      const balance = await here(() => balanceAsOf(account.id, on, { knownAt: moments[known]! }))
      assert.equal(balance, expected)
    })

  test('the statement shows both days: of booking, and of what was known', async ({
    client,
    assert,
  }) => {
    const page = (query: string) =>
      client
        .get(`/ledger/accounts/${account.id}/statement?from=2026-02-01&to=2026-02-28${query}`)
        .withInertia()
        .withSession(signedIn('boss'))
    const now = await page('')
    now.assertStatus(200)
    now.assertInertiaPropsContains({ openingMinor: '0', closingMinor: '700', known: null })
    const { lines } = now.inertiaProps as { lines: { balanceMinor: string }[] }
    assert.deepEqual(
      lines.map(({ balanceMinor }) => balanceMinor),
      ['1000', '700']
    )
    const then = await page('&known=2020-01-01')
    then.assertInertiaPropsContains({ closingMinor: '0', nowMinor: '700', known: '2020-01-01' })
    const today = await page(`&known=${clock.today()}`)
    today.assertInertiaPropsContains({ closingMinor: '700' })
  })

  test('an account of another region is not found', async ({ client }) => {
    const answer = await client
      .get(`/ledger/accounts/${account.id}/statement`)
      .withSession(signedIn('operator', 'buxoro'))
    answer.assertStatus(404)
  })
})
