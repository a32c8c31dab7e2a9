import { test } from '@japa/runner'
import { asTenant, savepoint } from '#shared/tenancy/as_tenant'
import { LEDGER } from '#ledger/chart'
import { closePeriod } from '#ledger/actions/close_period'
import { openBalance } from '#ledger/actions/open_balance'
import { post } from '#ledger/actions/post'
import { reopenPeriod } from '#ledger/actions/reopen_period'
import { balanceOf } from '#ledger/queries/balance_of'
import { SOURCE_KIND } from '#ledger/rules/source_kind'
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

test.group('Ledger | periods', (group) => {
  const URGUT = '710001'
  const TAYLOQ = '710002'

  group.setup(async () => {
    const { id, divisions } = theWorld().samarqand
    await asTenant(id, async () => {
      await openBalance(URGUT, divisions.Urgut!, '2025-01-01')
      await openBalance(TAYLOQ, divisions.Tayloq!, '2025-01-01')
    })
  })

  test('nothing is posted into a closed month; other months and divisions stay open', async ({
    assert,
  }) => {
    const { id, divisions } = theWorld().samarqand
    await asTenant(id, async () => {
      await closePeriod({ divisionId: divisions.Urgut!, period: '2025-03-01' })
      await assert.rejects(() => savepoint(() => adjust(URGUT, '2025-03-31')), 'E_PERIOD_CLOSED')
      await assert.doesNotReject(() => adjust(URGUT, '2025-04-01'))
      await assert.doesNotReject(() => adjust(TAYLOQ, '2025-03-31'))
    })
  })

  test('closing a region closes its districts, opening again needs a reason and works', async ({
    assert,
  }) => {
    const { id, divisions } = theWorld().samarqand
    const period = '2025-05-01'
    await asTenant(id, async () => {
      await closePeriod({ divisionId: divisions.region!, period })
      await assert.rejects(() => savepoint(() => adjust(TAYLOQ, '2025-05-09')), 'E_PERIOD_CLOSED')
      await reopenPeriod({ divisionId: divisions.Tayloq!, period, reason: 'a late act' })
      await assert.doesNotReject(() => adjust(TAYLOQ, '2025-05-09'))
      await assert.rejects(() => savepoint(() => adjust(URGUT, '2025-05-09')), 'E_PERIOD_CLOSED')
    })
  })

  test('closing waits for a posting under way, and a posting waits for the closing', async ({
    assert,
  }) => {
    const { id, divisions } = theWorld().samarqand
    for (let round = 0; round < 20; round++) {
      const bookedOn = `2025-06-${String(round + 1).padStart(2, '0')}`
      const before = await asTenant(id, () => balanceOf(URGUT))
      const [posted] = await Promise.allSettled([
        asTenant(id, () => adjust(URGUT, bookedOn)),
        asTenant(id, () => closePeriod({ divisionId: divisions.Urgut!, period: '2025-06-01' })),
      ])
      const after = await asTenant(id, () => balanceOf(URGUT))
      const moved = after!.balanceMinor - before!.balanceMinor

      assert.equal(moved, posted.status === 'fulfilled' ? 100n : 0n)
      await asTenant(id, () =>
        reopenPeriod({ divisionId: divisions.Urgut!, period: '2025-06-01', reason: 'next round' })
      )
    }
  })
})
