import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'
import env from '#start/env'
import { test } from '@japa/runner'
import { pluginsFolder } from '#shared/adapters/plugins_folder'
import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import { balanceOf } from '#ledger/queries/balance_of'
import { openChannel } from '#payments/actions/open_channel'
import { anAccount } from '#tests/support/payments/an_account'
import { aPartner, type Partner } from '#tests/support/plugins/partner'
import { theWorld } from '#tests/support/world'

const run = promisify(execFile)
const PACKAGE = 'hisob-davrpay'

/** The office of the republic, at the console of the server. */
async function ace(...args: string[]): Promise<string> {
  const all = ['--import=@poppinss/ts-exec', 'ace.js', ...args]
  const options = { cwd: app.makePath(), env: process.env }
  const { stdout } = await run(process.execPath, all, options).catch(
    ({ stdout: told, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(told + stderr)
    }
  )
  return stdout
}

/** DavrPay's words are not the skeleton's: it says `action`. */
const WORDS = {
  'do: ': 'action: ',
  '"do"': '"action"',
  '\\"do\\"': '\\"action\\"',
  '.do)': '.action)',
}

test.group('An adapter of a partner', (group) => {
  let partner: Partner
  group.setup(() => {
    rmSync(pluginsFolder(PACKAGE), { recursive: true, force: true })
  })
  group.teardown(() => partner?.leave())

  test('from two packed files to a green report and a package', async ({ assert }) => {
    partner = await aPartner()
    const tools = ['hisob-contract-2.0.0.tgz', 'hisob-adapter-kit-1.0.0.tgz']
    await partner.npm('tools', 'install', ...tools.map((file) => join(partner.folder, file)))
    await partner.kit('tools', 'new', 'davrpay', '../davrpay')
    const saved = tools.map((file) => `../${file}`)
    await partner.npm('davrpay', 'install', '--save-dev', ...saved)

    partner.reword('davrpay', WORDS)
    assert.include(await partner.npm('davrpay', 'test'), 'fail 0')
    assert.match(await partner.kit('davrpay', 'examine', '.'), /0 failed\nPASSED/)
    assert.include(await partner.npm('davrpay', 'pack'), `${PACKAGE}-1.0.0.tgz`)
  })

  test('installed into a running instance and allowed in one region, it serves that one', async ({
    assert,
  }) => {
    const { samarqand, buxoro } = theWorld()
    const file = join(partner.folder, 'davrpay', `${PACKAGE}-1.0.0.tgz`)
    assert.include(await ace('plugin:add', file, '--enable'), '0 failed')
    await ace('plugin:allow', PACKAGE, '--tenant=samarqand')

    const settings = {}
    const networks = ['127.0.0.0/8', '::1/128']
    const opened = await asTenant(samarqand.id, () =>
      openChannel({ adapter: 'davrpay', settings, networks })
    )
    const refused = await asTenant(buxoro.id, () =>
      openChannel({ adapter: 'davrpay', settings, networks })
    ).catch((error: unknown) => error)
    assert.instanceOf(refused, DomainException)

    const account = await asTenant(samarqand.id, () =>
      anAccount({ divisionId: samarqand.divisions.Urgut! })
    )
    const address = (region: string) =>
      `http://127.0.0.1:${env.get('PORT')}/gateway/${region}/davrpay`
    const call = (region: string) =>
      fetch(address(region), {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${opened.login}:${opened.password}`).toString('base64')}`,
        },
        body: JSON.stringify({ action: 'pay', account: account.number, id: '77', sum: '500000' }),
      })
    const codeOf = async (reply: Promise<Response>) =>
      ((await (await reply).json()) as { code: string }).code
    assert.equal(await codeOf(call('samarqand')), 'ok')
    assert.equal(await codeOf(call('samarqand')), 'repeated')
    assert.equal((await call('buxoro')).status, 404)

    const report = await partner.kit(
      'davrpay',
      ...['check', address('samarqand'), '--provider', './play/provider.js'],
      ...['--login', opened.login, `--key=${opened.password}`, '--account', account.number]
    )
    assert.match(report, /^PASSED/m)
    const balance = await asTenant(samarqand.id, () => balanceOf(account.id))
    assert.isBelow(Number(balance!.balanceMinor), -500_000)
  })
})
