import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { simulate, simulationLines, SIMULATORS, type Played } from 'hisob-adapter-kit'
import { packages } from '#config/adapters'
import { asTenant } from '#shared/tenancy/as_tenant'
import { allInstalled } from '#shared/adapters/installed'
import { openChannel } from '#payments/actions/open_channel'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { openRegion } from '#tests/support/open_region'
import { anAccount } from '#tests/support/payments/an_account'
import { openStage, type StagedServer } from '#tests/support/payments/conformance'
import type { Region } from '#tests/support/world'

const KEY = 'conformance-key-0123456789'
const NETWORKS = ['127.0.0.0/8', '::1/128']

/** How a channel of each provider is opened here; what it calls its key differs. */
const SETTINGS: Record<string, Record<string, string | string[]>> = {
  paynet: { serviceId: '17' },
  paynet_soap: { serviceId: '17' },
  payme: { key: [KEY] },
  click: { serviceId: '17', secretKey: [KEY] },
  click_advanced: { serviceId: '17', secretKey: [KEY], unsigned: 'open' },
  uzum: { serviceId: '17' },
  sms_chamber: { key: [KEY] },
}

test.group('Conformance | every adapter of the house, played by its provider', (group) => {
  let region: Region
  let staged: StagedServer
  const reports: string[] = []

  group.setup(async () => {
    region = await openRegion('conformance-jizzax', '1708', ['Zomin'])
    staged = await openStage(region, region.divisions.Zomin!)
  })
  group.teardown(async () => {
    staged.close()
    mkdirSync('tmp', { recursive: true })
    writeFileSync('tmp/conformance.txt', `${reports.join('\n\n')}\n`)
    const { faults } = await asTenant(region.id, verifyLedger)
    if (faults.length > 0) throw new Error(JSON.stringify(faults))
  })

  test('there is a provider to play for each', async ({ assert }) => {
    const own = (await allInstalled('payment')).filter(({ source }) => source.package in packages)
    const keys = own.map(({ manifest }) => manifest.key)
    assert.isAbove(keys.length, 5)
    assert.includeMembers(Object.keys(SIMULATORS), keys)
  })

  test('{$self}')
    .with(Object.keys(SETTINGS))
    .run(async ({ assert }, adapter) => {
      const played = await play(adapter)
      reports.push(simulationLines(adapter, played).join('\n'))
      assert.deepEqual(
        played.filter(({ problem }) => problem !== null),
        []
      )
      assert.isAbove(played.filter(({ leftOut }) => leftOut === null).length, 15)
    })

  async function play(adapter: string): Promise<readonly Played[]> {
    const simulator = SIMULATORS[adapter]!
    const { channel, account } = await asTenant(region.id, async () => ({
      channel: await openChannel({ adapter, settings: SETTINGS[adapter]!, networks: NETWORKS }),
      account: await anAccount({ divisionId: region.divisions.Zomin! }),
    }))
    const isSigned = JSON.stringify(SETTINGS[adapter]).includes(KEY)
    const target = {
      url: `http://127.0.0.1:${staged.port}/gateway/${region.code}/${adapter}`,
      login: channel.login,
      key: isSigned ? KEY : channel.password,
      serviceId: '17',
      account: account.number,
      accountField: simulator.accountField,
      nobody: '0000000000',
      sumMinor: 1_000_00n,
    }
    return simulate(simulator, target, staged.stage)
  }
})
