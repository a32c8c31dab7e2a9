import { test } from '@japa/runner'
import { asTenant } from '#shared/tenancy/as_tenant'
import { rows } from '#shared/database/sql'
import { receiveReference } from '#reference/actions/receive_reference'
import { theWorld } from '#tests/support/world'

test.group('Receiving the reference', () => {
  test('a region receives it once, however often it asks', async ({ assert }) => {
    const { samarqand } = theWorld()
    const counts = () =>
      asTenant(samarqand.id, () =>
        rows(
          `select (select count(*)::int from tariff_rates where tenant_id = :tenant) as rates,
              (select count(*)::int from rule_values where tenant_id = :tenant) as rules,
              (select count(*)::int from reference_items where tenant_id = :tenant) as items`
        )
      )
    await asTenant(samarqand.id, () => receiveReference())
    const first = await counts()
    await asTenant(samarqand.id, () => receiveReference())
    assert.deepEqual(await counts(), first)
  })
})
