import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  mkdirSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { test } from '@japa/runner'
import { examinePackage } from '../src/index.ts'
import { main } from '../src/main.ts'
import { KINDS } from '../src/skeleton.ts'
import { writeSkeleton } from '../src/write_skeleton.ts'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const CONTRACT = fileURLToPath(new URL('../../contract/', import.meta.url))

test.group('Kit | a new adapter', (group) => {
  let folder: string
  let contract: string
  group.setup(async () => {
    mkdirSync(join(ROOT, 'tmp'), { recursive: true })
    const packing = mkdtempSync(join(ROOT, 'tmp', 'contract-'))
    contract = join(packing, 'packed')
    // What `npm install` of the packed contract would bring: JavaScript, without its sources.
    await packed(packing, contract)
    return () => rmSync(packing, { recursive: true, force: true })
  })
  group.each.setup(() => {
    folder = mkdtempSync(join(ROOT, 'tmp', 'kit-'))
    return () => rmSync(folder, { recursive: true, force: true })
  })

  test('{$self}: is green at once, in plain JavaScript, by the contract as it is packed')
    .with([...KINDS])
    .run(async ({ assert }, kind) => {
      const toy = join(folder, 'toy')
      assert.isNotNull(writeSkeleton('toy', kind, toy))
      const scope = join(toy, 'node_modules', '@hisob')
      mkdirSync(scope, { recursive: true })
      symlinkSync(contract, join(scope, 'contract'))
      const { stdout } = await run(process.execPath, ['--test', '--test-reporter=tap'], {
        cwd: toy,
        env: { PATH: process.env.PATH },
      })
      assert.match(stdout, /# fail 0/)
      assert.notMatch(stdout, /# pass 0/)
      const { isPassed, problem, adapters } = await examinePackage(toy)
      assert.isTrue(isPassed, problem ?? JSON.stringify(adapters))
    })
    .timeout(60_000)

  test('is examined to a report, and a fault in it is named', async ({ assert }) => {
    const toy = join(folder, 'toy')
    writeSkeleton('toy', 'payment', toy)
    mkdirSync(join(toy, 'node_modules', '@hisob'), { recursive: true })
    symlinkSync(CONTRACT, join(toy, 'node_modules', '@hisob', 'contract'))
    const good = await examinePackage(toy)
    assert.isTrue(good.isPassed, JSON.stringify(good.problem))
    assert.isAbove(good.adapters[0]!.verdicts.length, 40)

    const spoilt = join(folder, 'spoilt')
    cpSync(toy, spoilt, { recursive: true, verbatimSymlinks: true })
    const encode = join(spoilt, 'src/encode.js')
    writeFileSync(encode, readFileSync(encode, 'utf8').replace("code: 'repeated'", "code: 'ok'"))
    const bad = await examinePackage(spoilt)
    assert.isFalse(bad.isPassed)
    assert.lengthOf(
      bad.adapters[0]!.verdicts.filter(({ problem }) => problem !== null),
      1
    )
  })

  test('record fills in what a sample does not say, and examine agrees', async ({ assert }) => {
    const toy = join(folder, 'toy')
    writeSkeleton('toy', 'payment', toy)
    mkdirSync(join(toy, 'node_modules', '@hisob'), { recursive: true })
    symlinkSync(CONTRACT, join(toy, 'node_modules', '@hisob', 'contract'))
    const file = join(toy, 'samples/01_pay.json')
    const whole = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    const { name, call, outcome } = whole
    writeFileSync(file, JSON.stringify({ name, call, outcome }))
    assert.isFalse((await examinePackage(toy)).isPassed)

    assert.equal(await main(['record', toy]), 0)
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), whole)
  })

  test('a wrong key and a full folder are refused', async ({ assert }) => {
    assert.equal(await main(['new', 'Wrong-Key', join(folder, 'x')]), 1)
    assert.equal(await main(['new', 'toy', join(folder, 'x'), '--kind', 'pigeon']), 1)
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    assert.equal(await main(['new', 'toy', folder]), 1)
  })
})

/** Compiles a copy of the contract as `npm pack` does, so that the tree stays as it is. */
async function packed(folder: string, target: string) {
  const copy = join(folder, 'contract')
  const config = join(copy, 'tsconfig.pack.json')
  cpSync(CONTRACT, copy, { recursive: true })
  const asPacked = JSON.parse(readFileSync(config, 'utf8')) as Record<string, unknown>
  writeFileSync(config, JSON.stringify({ ...asPacked, extends: join(ROOT, 'tsconfig.json') }))
  await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', config])
  cpSync(copy, target, { recursive: true, filter: (file) => !/(?<!\.d)\.ts$/.test(file) })
}
