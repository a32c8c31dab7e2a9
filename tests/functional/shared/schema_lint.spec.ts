import { test } from '@japa/runner'
import { readFile } from 'node:fs/promises'
import { asOwner } from '#tests/support/world'

test.group('The schema of a tenant', () => {
  test('has no hole in its row-level security', async ({ assert }) => {
    const lint = await readFile(new URL('../../support/rls_meta.sql', import.meta.url), 'utf8')
    const { rows: problems } = await asOwner((owner) => owner.query(lint))
    assert.deepEqual(problems, [])
  })

  test('keeps partitions where no application role can reach them', async ({ assert }) => {
    const { rows } = await asOwner((owner) =>
      owner.query(`
        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relispartition and c.relkind = 'r'
           and (n.nspname <> 'parts' or has_schema_privilege('app_rw', n.oid, 'usage'))`)
    )
    assert.deepEqual(rows, [])
  })
})
