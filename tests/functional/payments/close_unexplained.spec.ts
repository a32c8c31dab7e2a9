import { test } from '@japa/runner'
import { one } from '#shared/database/sql'
import { closePeriod } from '#ledger/actions/close_period'
import { explainDifference } from '#payments/actions/decide_difference'
import { ReconciledRegion } from '#tests/support/payments/reconciled_region'
import '#start/periods'

const DAY = '2026-03-17'

test.group('A month with unexplained differences', () => {
  test('does not close until they are explained; the refusal names their days', async ({
    assert,
  }) => {
    const place = await ReconciledRegion.open('recon-xorazm', '1733')
    const { divisions } = place.region
    const close = (day: string) =>
      place.on(day, () => closePeriod({ divisionId: divisions.Birinchi!, period: '2026-03-01' }))
    await place.pay(DAY, '70000101', 1_000n)
    await place.file('2026-03-18', 'paynet', [`70000102;2026-03-17;${place.payer.number};5;;`])
    await place.reconcile('2026-03-18', 'paynet', DAY)
    const found = await place.differences(`status = 'open'`)
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['only_here', 'only_there']
    )

    const refusal = await close('2026-04-02').then(
      () => null,
      (error: { code: string; facts: { days: string } }) => error
    )
    assert.equal(refusal?.code, 'E_PERIOD_UNRECONCILED')
    assert.equal(refusal?.facts.days, DAY)

    for (const { id: differenceId } of found) {
      const reason = 'agreed with the provider'
      await place.on('2026-04-02', () => explainDifference({ differenceId, reason }))
    }
    await close('2026-04-02')
    const month = await place.in(() =>
      one(
        `select state from periods where tenant_id = :tenant and division_id = :id
              and period = '2026-03-01'`,
        { id: divisions.Birinchi! }
      )
    )
    assert.deepEqual(month, { state: 'closed' })
  })

  test('a young difference does not stop it', async ({ assert }) => {
    const place = await ReconciledRegion.open('recon-sirdaryo', '1724')
    await place.pay('2026-03-31', '70000201', 1_000n)
    await place.file('2026-04-01', 'paynet', [`70000299;2026-03-31;999;5;;`])
    await place.reconcile('2026-04-01', 'paynet', '2026-03-31')
    assert.isNotEmpty(await place.differences(`status = 'open'`))
    const divisionId = place.region.divisions.Birinchi!
    await place.on('2026-04-02', () => closePeriod({ divisionId, period: '2026-03-01' }))
  })
})
