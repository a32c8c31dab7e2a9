import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { asTenant, savepoint } from '#shared/tenancy/as_tenant'
import { affect, one, rows } from '#shared/database/sql'
import { OutsideTenant, TenantScope } from '#shared/tenancy/tenant_scope'
import { SilentRollback } from '#shared/tenancy/in_tx'
import { guardRole } from '#shared/tenancy/guard_role'
import Division from '#administration/models/division'
import User from '#administration/models/user'
import { theWorld } from '#tests/support/world'

const noteOf = (topic: string) =>
  rows<{ id: string }>(`select id from outbox where tenant_id = :tenant and topic = :topic`, {
    topic,
  })

const note = (topic: string) =>
  affect(`insert into outbox (tenant_id, topic, payload) values (:tenant, :topic, '{}')`, { topic })

test.group('The tenant door', () => {
  test('a tenant sees its own rows only, also side by side', async ({ assert }) => {
    const { samarqand, buxoro } = theWorld()
    const [ours, theirs] = await Promise.all(
      [samarqand, buxoro].map(({ id }) =>
        asTenant(id, async () => (await Division.all()).map((division) => division.nameUz).sort())
      )
    )
    assert.includeMembers(ours!, ['Tayloq', 'Urgut', 'samarqand'])
    assert.includeMembers(theirs!, ['Vobkent', 'buxoro'])
    assert.isEmpty(ours!.filter((name) => theirs!.includes(name)))
  })

  test("another tenant's row is not found by its id", async ({ assert }) => {
    const { samarqand, buxoro } = theWorld()
    const found = await asTenant(samarqand.id, () => User.find(buxoro.users.operator!))
    assert.isNull(found)
  })

  test('outside a scope a model throws and nothing is read', async ({ assert }) => {
    await assert.rejects(() => Division.all(), OutsideTenant as never)
  })

  test('one tenant scope cannot open another', async ({ assert }) => {
    const { samarqand, buxoro } = theWorld()
    await assert.rejects(
      () => asTenant(samarqand.id, () => asTenant(buxoro.id, () => Division.all())),
      /cannot open another/
    )
  })

  test('a row of another tenant can be neither written nor referred to', async ({ assert }) => {
    const { samarqand, buxoro } = theWorld()
    const foreignRow = asTenant(samarqand.id, () =>
      affect(`insert into outbox (tenant_id, topic, payload) values (:other, 'x', '{}')`, {
        other: buxoro.id,
      })
    )
    await assert.rejects(() => foreignRow, /row-level security/)

    const foreignParent = asTenant(samarqand.id, () =>
      affect(
        `insert into divisions (parent_id, kind, code, path, name_uz, name_cyrl, name_ru)
         values (:parent, 'district', 'X', 'x.', 'x', 'x', 'x')`,
        { parent: buxoro.divisions.region! }
      )
    )
    await assert.rejects(() => foreignParent, /foreign key/)
  })

  test('what fails inside is rolled back and the error comes out', async ({ assert }) => {
    const { samarqand } = theWorld()
    const failing = asTenant(samarqand.id, async () => {
      await note('rolled-back')
      throw new Error('no')
    })
    await assert.rejects(() => failing, 'no')
    assert.lengthOf(await asTenant(samarqand.id, () => noteOf('rolled-back')), 0)
  })

  test('a savepoint undoes its own part only', async ({ assert }) => {
    const { samarqand } = theWorld()
    await asTenant(samarqand.id, async () => {
      await note('kept')
      await savepoint(async () => {
        await note('undone')
        throw new Error('no')
      }).catch(() => {})
    })
    await asTenant(samarqand.id, async () => {
      assert.lengthOf(await noteOf('kept'), 1)
      assert.lengthOf(await noteOf('undone'), 0)
    })
  })

  test('a swallowed database error never looks like a commit', async ({ assert }) => {
    const { samarqand } = theWorld()
    const swallowing = asTenant(samarqand.id, async () => {
      await note('silently-lost')
      await rows('select 1 / 0').catch(() => {})
      return 'stored'
    })
    await assert.rejects(() => swallowing, SilentRollback as never)
    assert.lengthOf(await asTenant(samarqand.id, () => noteOf('silently-lost')), 0)
  })

  test('the setting does not stay on the pooled connection', async ({ assert }) => {
    const { samarqand } = theWorld()
    await asTenant(samarqand.id, () => note('x'))
    const database = await app.container.make('lucid.db')
    const pool = (database as unknown as { pool(): ReturnType<typeof database.connection> }).pool()
    for (let round = 0; round < 10; round += 1) {
      const { rows: seen } = await pool.rawQuery('select count(*)::int as n from divisions')
      assert.equal(seen[0].n, 0)
    }
  })

  test('the application refuses to serve as a role that could bypass', async ({ assert }) => {
    await guardRole(app)
    const { samarqand } = theWorld()
    const answer = await asTenant(samarqand.id, () =>
      one<{ bypass: boolean }>(
        `select rolbypassrls or rolsuper as bypass from pg_roles where rolname = current_user`
      )
    )
    assert.isFalse(answer!.bypass)
    assert.isUndefined(TenantScope.current())
  })
})
