import { test } from '@japa/runner'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { sourceHash } from '#bin/services/build/source_hash'

test.group('the stamp of a build', (group) => {
  let root: string

  group.each.setup(() => {
    root = mkdtempSync(join(tmpdir(), 'hisob-'))
    for (const folder of ['app/payments', 'tests/unit', 'plugins/paynet/node_modules']) {
      mkdirSync(join(root, folder), { recursive: true })
    }
    writeFileSync(join(root, 'app/payments/a.ts'), 'one')
    return () => rmSync(root, { recursive: true })
  })

  test('stays while a file only gets a new date, as after a checkout', ({ assert }) => {
    const before = sourceHash(root)
    utimesSync(join(root, 'app/payments/a.ts'), 1, 1)
    assert.equal(sourceHash(root), before)
  })

  test('changes with the contents, the name and the presence of a source', ({ assert }) => {
    const seen = [sourceHash(root)]
    writeFileSync(join(root, 'app/payments/a.ts'), 'two')
    seen.push(sourceHash(root))
    renameSync(join(root, 'app/payments/a.ts'), join(root, 'app/payments/b.ts'))
    seen.push(sourceHash(root))
    writeFileSync(join(root, 'adonisrc.ts'), '')
    seen.push(sourceHash(root))
    assert.lengthOf(new Set(seen), 4)
  })

  test('does not change with tests and installed packages', ({ assert }) => {
    const before = sourceHash(root)
    writeFileSync(join(root, 'tests/unit/a.spec.ts'), 'one')
    writeFileSync(join(root, 'plugins/paynet/node_modules/x.js'), 'one')
    assert.equal(sourceHash(root), before)
  })
})
