import { test } from '@japa/runner'
import { asOwner } from '#tests/support/world'
import { KIND_ORDER, shapeOf } from '#reference/rules/content_kinds'

/** What a region's copy has for itself. */
const OWN = ['id', 'tenant_id', 'origin', 'reason', 'search_key', 'recorded_at']
const BY_CODE: Record<string, string> = { resource_id: 'resource', plan_id: 'plan' }

test.group('What is published', () => {
  for (const kind of KIND_ORDER) {
    const { table, fields } = shapeOf(kind)
    test(`every column of ${table} is published or the tenant's own`, async ({ assert }) => {
      const { rows } = await asOwner((owner) =>
        owner.query<{ name: string }>(
          `select column_name as name from information_schema.columns
            where table_schema = 'public' and table_name = $1`,
          [table]
        )
      )
      const columns = rows.map(({ name }) => BY_CODE[name] ?? name)
      assert.sameMembers(
        columns.filter((name) => !OWN.includes(name)),
        Object.keys(fields)
      )
    })
  }
})
