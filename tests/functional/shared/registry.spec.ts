import { test } from '@japa/runner'
import { allInstalled, installed, mayServe, offeredTo } from '#shared/adapters/installed'
import { lookAgain } from '#shared/adapters/registry'
import { asOwner, theWorld } from '#tests/support/world'

/** As another process would leave it: rows, and another token. */
async function written(...statements: string[]) {
  await asOwner(async (owner) => {
    for (const statement of statements) await owner.query(statement)
    await owner.query(`insert into platform.plugin_state (token) values (gen_random_uuid())
      on conflict (is_single) do update set token = excluded.token`)
  })
}

async function changed(...statements: string[]) {
  await written(...statements)
  lookAgain()
}

const MANIFEST = {
  ...{ kind: 'file', key: 'registry_toy', title: 'Toy', version: '1.0.0', contract: '^2.0.0' },
  ...{ settings: [], accepts: ['txt'], answers: false },
}

test.group('Registry | of packages', (group) => {
  group.each.teardown(() =>
    changed('delete from platform.plugins', 'delete from platform.plugin_regions')
  )

  test('what is built in works and serves every region', async ({ assert }) => {
    const paynet = await installed('payment', 'paynet')
    assert.isFalse(paynet!.isResting)
    assert.isTrue(await mayServe(paynet!, theWorld().samarqand.id))
    assert.isNull(await installed('file', 'paynet'))
  })

  test('a package that is disabled rests, all of it, and is not offered', async ({ assert }) => {
    await changed(`insert into platform.plugins (package, version, source, status, installed_by)
      values ('@hisob/paynet', '1.0.0', 'built_in', 'disabled', 'test')`)
    for (const key of ['paynet', 'paynet_soap']) {
      assert.isTrue((await installed('payment', key))!.isResting)
    }
    const keys = (await allInstalled('payment')).map(({ manifest }) => manifest.key)
    assert.notInclude(keys, 'paynet')
    assert.include(keys, 'payme')
  })

  test('what another process did is noticed within a second, without a restart', async ({
    assert,
  }) => {
    await installed('payment', 'uzum')
    await written(`insert into platform.plugins (package, version, source, status, installed_by)
      values ('@hisob/uzum', '1.0.0', 'built_in', 'disabled', 'test')`)
    await new Promise((resolve) => setTimeout(resolve, 1_050))
    assert.isTrue((await installed('payment', 'uzum'))!.isResting)
  })

  test('what was installed serves whom it is allowed for', async ({ assert }) => {
    const { samarqand, buxoro } = theWorld()
    const adapters = JSON.stringify([{ manifest: MANIFEST, has: ['read'] }])
    await changed(
      `insert into platform.plugins
         (package, version, source, status, adapters, folder, integrity, installed_by)
       values ('registry-toy', '1.2.0', 'installed', 'enabled', '${adapters}',
               'registry-toy/1.2.0', 'sha512-x', 'test')`,
      `insert into platform.plugin_regions (package, tenant_id, is_allowed, changed_by)
       values ('registry-toy', ${samarqand.id}, true, 'test'),
              ('@hisob/bank', ${samarqand.id}, false, 'test')`
    )
    const toy = await installed('file', 'registry_toy')
    assert.equal(toy!.source.version, '1.2.0')
    const keysFor = async (id: number) =>
      (await offeredTo(id, 'file')).map(({ manifest }) => manifest.key)
    assert.include(await keysFor(samarqand.id), 'registry_toy')
    assert.notInclude(await keysFor(samarqand.id), 'bank_1c')
    assert.notInclude(await keysFor(buxoro.id), 'registry_toy')
    assert.include(await keysFor(buxoro.id), 'bank_1c')
  })
})
