import { existsSync, readFileSync, rmSync } from 'node:fs'
import { test } from '@japa/runner'
import { refuse } from '@hisob/contract'
import { callAdapter } from '#shared/adapters/call_adapter'
import { installed } from '#shared/adapters/installed'
import { pluginsFolder } from '#shared/adapters/plugins_folder'
import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import { allowPlugin } from '#administration/actions/allow_plugin'
import { disablePlugin } from '#administration/actions/disable_plugin'
import { enablePlugin } from '#administration/actions/enable_plugin'
import { installPlugin } from '#administration/actions/install_plugin'
import { removePlugin } from '#administration/actions/remove_plugin'
import { asCentre } from '#administration/plugins/as_centre'
import { pluginNamed } from '#administration/queries/plugins'
import { tenantByCode } from '#administration/queries/tenants'
import { openChannel } from '#payments/actions/open_channel'
import { readStatementFile } from '#payments/gateway/read_statement_file'
import { aCall } from '#tests/support/evil/an_evil_adapter'
import { packToy } from '#tests/support/plugins/pack_toy'
import { theWorld } from '#tests/support/world'

const reason = 'test'

async function fault(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'none'
  } catch (error) {
    if (!(error instanceof DomainException)) throw error
    return error.code!
  }
}

const add = async (toy: Parameters<typeof packToy>[0]) =>
  installPlugin({ from: { file: await packToy(toy) } })
const enable = (name: string, version?: string) =>
  asCentre(() => enablePlugin({ package: name, ...(version ? { version } : {}) }))
const allow = async (name: string, isAllowed: boolean) => {
  const region = await tenantByCode('samarqand')
  return asCentre(() => allowPlugin({ package: name, region: region!, isAllowed, reason }))
}
const open = (tenantId: number, adapter: string) =>
  asTenant(tenantId, () => openChannel({ adapter, settings: {}, networks: ['127.0.0.0/8'] }))
const inForce = async (name: string) => (await asCentre(() => pluginNamed(name)))?.inForce ?? null

/** What a version answers to a refusal: the toy's own words. */
async function answerOf(key: string, text = 'internal') {
  const adapter = await installed('payment', key)
  const refusal = refuse(text as 'internal')
  const steps = [{ run: 'encode', args: [refusal, aCall('{}'), { accountField: 'account' }] }]
  return callAdapter(adapter!, steps, {
    withinMs: 5_000,
    believe: ([reply]) => new TextDecoder().decode((reply as { body: Uint8Array }).body),
  })
}

test.group('Plugins | installation', (group) => {
  group.setup(() => rmSync(pluginsFolder(), { recursive: true, force: true }))

  test('what passed its examination waits beside, until it is enabled', async ({ assert }) => {
    const { report } = await add({ key: 'toy_waits' })
    assert.isTrue(report.isPassed, JSON.stringify(report.problem))
    assert.isAbove(report.adapters[0]!.verdicts.length, 40)
    assert.isNull(await installed('payment', 'toy_waits'))
    assert.isNull(await inForce('hisob-toy_waits'))

    await enable('hisob-toy_waits')
    const adapter = await installed('payment', 'toy_waits')
    assert.equal(adapter!.source.version, '1.0.0')
    assert.include(await answerOf('toy_waits'), 'internal')
  })

  test('what fails leaves its report and no code, and may come again', async ({ assert }) => {
    const spoilt = {
      'src/encode.js': (text: string) => text.replace("code: 'repeated'", "code: 'ok'"),
    }
    const { report } = await add({ key: 'toy_fails', change: spoilt })
    assert.isFalse(report.isPassed)
    assert.equal(await fault(enable('hisob-toy_fails', '1.0.0')), 'E_PLUGIN_NOT_PASSED')
    assert.isFalse(existsSync(pluginsFolder('hisob-toy_fails/1.0.0')))

    assert.isTrue((await add({ key: 'toy_fails' })).report.isPassed)
    assert.equal(await fault(add({ key: 'toy_fails' })), 'E_PLUGIN_VERSION_THERE')
  })

  const REFUSED = [
    [
      'E_PLUGIN_CONTRACT',
      'src/manifest.js',
      (text: string) => text.replace("'^2.0.0'", "'^1.0.0'"),
    ],
    [
      'E_PLUGIN_MANIFEST',
      'src/manifest.js',
      (text: string) => text.replace("'password'", "'magic'"),
    ],
    ['E_PLUGIN_DOES_NOT_LOAD', 'src/index.js', () => "throw new Error('no')"],
    ['E_PLUGIN_DOES_NOT_LOAD', 'src/index.js', () => 'process.exit(0)'],
    ['E_PLUGIN_EMPTY', 'src/index.js', () => 'export default []'],
    [
      'E_PLUGIN_NEEDS_PEERS',
      'package.json',
      (text: string) => text.replace('peerDependencies', 'dependencies'),
    ],
    [
      'E_PLUGIN_KEY_TAKEN',
      'src/manifest.js',
      (text: string) => text.replace('toy_refused', 'paynet'),
    ],
  ] as const
  for (const [code, file, change] of REFUSED) {
    test(`${code}: nothing of it stays`, async ({ assert }) => {
      assert.equal(await fault(add({ key: 'toy_refused', change: { [file]: change } })), code)
      assert.isNull(await asCentre(() => pluginNamed('hisob-toy_refused')))
    })
  }

  test('an examination that ends its thread, or has no facts, is not passed', async ({
    assert,
  }) => {
    const exits = await add({
      key: 'toy_exits',
      change: { 'conformance.js': () => 'process.exit(0); export default {}' },
    })
    assert.deepInclude(exits.report, { isPassed: false, problem: 'it ended the thread' })
    const none = await add({
      key: 'toy_factless',
      change: { 'package.json': (text) => text.replace('"./conformance"', '"./other"') },
    })
    assert.isFalse(none.report.isPassed)
  })

  test('scripts of a package are not run', async ({ assert }) => {
    const script = (text: string) =>
      text.replace('"test": "node --test"', '"postinstall": "touch was_run"')
    await add({ key: 'toy_scripts', change: { 'package.json': script } })
    const place = pluginsFolder('hisob-toy_scripts/1.0.0')
    assert.isTrue(existsSync(`${place}/node_modules/hisob-toy_scripts/package.json`))
    assert.isFalse(existsSync(`${place}/node_modules/hisob-toy_scripts/was_run`))
  })

  test('bytes that are no package are refused in a sentence', async ({ assert }) => {
    const from = { file: new URL(import.meta.url).pathname }
    assert.equal(await fault(installPlugin({ from })), 'E_PLUGIN_NOT_PACKED')
    assert.equal(
      await fault(installPlugin({ from: { file: '/nowhere.tgz' } })),
      'E_PLUGIN_FILE_MISSING'
    )
    assert.equal(await fault(installPlugin({ from: { name: '--force' } })), 'E_PLUGIN_NOT_FOUND')
  })
})

test.group('Plugins | regions', () => {
  test('a region opens channels of what it is allowed, and no other', async ({
    assert,
    client,
  }) => {
    const { samarqand, buxoro } = theWorld()
    await add({ key: 'toy_region' })
    await enable('hisob-toy_region')
    assert.equal(await fault(open(samarqand.id, 'toy_region')), 'E_ADAPTER_NOT_OFFERED')
    await allow('hisob-toy_region', true)
    await open(samarqand.id, 'toy_region')
    assert.equal(await fault(open(buxoro.id, 'toy_region')), 'E_ADAPTER_NOT_OFFERED')

    const call = (region: string) =>
      client.post(`/gateway/${region}/toy_region`).json({ do: 'check' })
    assert.include((await call('samarqand')).text(), '"code"')
    ;(await call('buxoro')).assertStatus(404)

    await asCentre(() => disablePlugin({ package: 'hisob-toy_region', reason }))
    const resting = await call('samarqand')
    assert.include(resting.text(), 'unavailable')
    assert.equal(await fault(open(samarqand.id, 'toy_region')), 'E_ADAPTER_NOT_OFFERED')
    const remove = () => asCentre(() => removePlugin({ package: 'hisob-toy_region', reason }))
    assert.equal(await fault(remove()), 'E_PLUGIN_USED')

    await enable('hisob-toy_region')
    assert.notInclude((await call('samarqand')).text(), 'unavailable')
    await allow('hisob-toy_region', false)
    ;(await call('samarqand')).assertStatus(404)
  })
})

test.group('Plugins | files', () => {
  test('a statement is read by an installed adapter, where the region is allowed it', async ({
    assert,
  }) => {
    await add({ key: 'toy_files', kind: 'file' })
    await enable('hisob-toy_files')
    await allow('hisob-toy_files', true)
    const sample = pluginsFolder('hisob-toy_files/1.0.0/node_modules/hisob-toy_files/samples')
    const file = {
      name: 'registry.csv',
      bytes: readFileSync(`${sample}/registry.csv`),
      receivedAt: '2026-03-02T06:00:00.000Z',
    }
    const read = (tenantId: number) =>
      asTenant(tenantId, () => readStatementFile({ adapter: 'toy_files', settings: {}, file }))
    const answer = await read(theWorld().samarqand.id)
    assert.isTrue(answer.kind === 'read' && answer.lines.length > 0)
    assert.equal(await fault(read(theWorld().buxoro.id)), 'E_ADAPTER_NOT_OFFERED')
  })
})

test.group('Plugins | versions', () => {
  test('a call ends by the version it began with, the next one is answered by the new', async ({
    assert,
  }) => {
    await add({ key: 'toy_slow', version: '1.0.0', change: { 'src/encode.js': slowly('one') } })
    await add({ key: 'toy_slow', version: '1.1.0', change: { 'src/encode.js': slowly('two') } })
    await enable('hisob-toy_slow', '1.0.0')
    const order: string[] = []
    const note = (text: string) => void order.push(text)

    const slow = answerOf('toy_slow', 'malformed').then(note)
    await new Promise((resolve) => setTimeout(resolve, 200))
    await enable('hisob-toy_slow', '1.1.0')
    await answerOf('toy_slow').then(note)
    await slow
    assert.include(order[0]!, 'two')
    assert.include(order[1]!, 'one')

    assert.equal((await inForce('hisob-toy_slow'))!.version, '1.1.0')
    await enable('hisob-toy_slow', '1.0.0')
    assert.include(await answerOf('toy_slow'), 'one')
  })

  test('a version in force stays; another is removed with its folder', async ({ assert }) => {
    const name = 'hisob-toy_removed'
    await add({ key: 'toy_removed' })
    await add({ key: 'toy_removed', version: '1.1.0' })
    await enable(name, '1.1.0')
    const remove = (version: string) =>
      asCentre(() => removePlugin({ package: name, version, reason }))
    assert.equal(await fault(remove('1.1.0')), 'E_PLUGIN_IN_FORCE')
    await remove('1.0.0')
    assert.isFalse(existsSync(pluginsFolder(name, '1.0.0')))
    assert.isTrue(existsSync(pluginsFolder(name, '1.1.0')))
    assert.equal(await fault(enable(name, '1.0.0')), 'E_PLUGIN_STATE')
    await asCentre(() => disablePlugin({ package: name, reason }))
    await remove('1.1.0')
    assert.isNull(await installed('payment', 'toy_removed'))
  })

  test('what is built in can rest and cannot be removed', async ({ assert }) => {
    const asked = { package: '@hisob/uzum', reason }
    assert.equal(await fault(asCentre(() => removePlugin(asked))), 'E_PLUGIN_UNKNOWN')
    await asCentre(() => disablePlugin(asked))
    assert.isTrue((await installed('payment', 'uzum'))!.isResting)
    assert.equal(await fault(asCentre(() => disablePlugin(asked))), 'E_PLUGIN_STATE')
    await enable('@hisob/uzum')
    assert.isFalse((await installed('payment', 'uzum'))!.isResting)
  })
})

/** Says which version it is; one refusal takes its time. */
function slowly(word: string) {
  return (text: string) =>
    text.replace(
      'export function encode(outcome',
      `export function encode(outcome, call, settings) {
  const till = outcome.refusal === 'malformed' && call.path.endsWith('/evil') ? Date.now() + 1500 : 0
  while (Date.now() < till);
  const reply = worded(outcome, call, settings)
  return call.path.endsWith('/evil') ? { ...reply, body: new TextEncoder().encode('${word}') } : reply
}

function worded(outcome`
    )
}
