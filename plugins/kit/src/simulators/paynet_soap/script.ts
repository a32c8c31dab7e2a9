import assert from 'node:assert/strict'
import type { Target } from '../dialect.ts'
import { expect, newIntent, noted } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { scenesOf } from '../scene.ts'
import { aboutOne, performArguments } from './dialect.ts'
import { callWith, element, ENVELOPES, parameter, textsOf } from './xml.ts'
import type { Version } from './xml.ts'

const REASON = parameter('cancel_reason_code', '5') + parameter('cancel_reason_note', 'test')

/** The tests of an integrator: check the user, pay, state, list, cancel; and the ugly arguments. */
export function paynetSoapScript(provider: Provider) {
  const { dialect, target } = provider
  const call = callWith(target)
  const intent = newIntent(provider)
  const one = (more = '') => aboutOne(target, intent, more)
  const stateIs = async (operation: string, args: string, state: string) => {
    const { text } = await expect(provider, call(operation, args), '0')
    assert.equal(textsOf(text, 'transactionState')[0], state)
  }
  const listed = async () => {
    const list = dialect.statement!(provider.began - 60_000, Date.now())
    const { text } = await expect(provider, list, '0')
    return textsOf(text, 'transactionId').includes(intent.reference)
  }
  return scenesOf('the tests of PAYNET’s service', (add) => {
    add('CHECK_USER: known 0, unknown 302', async () => {
      await expect(provider, call('GetInformation', whoIs(target, target.account)), '0')
      await expect(provider, call('GetInformation', whoIs(target, target.nobody)), '302')
    })
    add('PAY, and again 201', async () => {
      await expect(provider, dialect.pay(intent, null), '0')
      noted(provider, intent, true)
      await expect(provider, dialect.pay(intent, null), '201')
    })
    add('PAYMENT_STATUS 1, PAYMENTS_LIST has it', async () => {
      await stateIs('CheckTransaction', one(), '1')
      assert.ok(await listed(), 'the payment is not listed')
    })
    add('PAYMENT_CANCEL with its reason 2, and again 202', async () => {
      await stateIs('CancelTransaction', one(REASON), '2')
      noted(provider, intent, false)
      await expect(provider, call('CancelTransaction', one(REASON)), '202')
    })
    add('PAYMENT_STATUS 2, PAYMENTS_LIST has it no longer', async () => {
      await stateIs('CheckTransaction', one(), '2')
      assert.ok(!(await listed()), 'the payment is still listed')
    })
  })
}

/** What the schema and the two versions of SOAP demand. */
export function paynetSoapBesides(provider: Provider) {
  const { target, wire } = provider
  const call = callWith(target)
  const args = performArguments(target, newIntent(provider))
  const spoilt = (from: RegExp, to: string) => call('PerformTransaction', args.replace(from, to))
  return scenesOf('the frame of PAYNET’s service', (add) => {
    add('a part missing 411, a wrong sum 413, a wrong date 414, another service 305', async () => {
      await expect(provider, spoilt(/<amount>.*<\/amount>/, ''), '411')
      await expect(provider, spoilt(/<amount>\d+/, '<amount>0'), '413')
      await expect(provider, spoilt(/<transactionTime>[^<]*/, '<transactionTime>32.13.2026'), '414')
      await expect(provider, spoilt(/<serviceId>/, '<serviceId>9'), '305')
    })
    for (const version of ['1.1', '1.2'] as const) {
      add(`SOAP ${version} is answered in SOAP ${version}`, () => answersIn(provider, version))
    }
    add('what is no call is a fault, and so is a GET', async () => {
      await expect(provider, { ...spoilt(/x/, ''), body: '<a><b>' }, 'http 500')
      await expect(provider, { ...spoilt(/x/, ''), method: 'GET', body: '' }, 'http 405')
    })
    add('anybody may read the WSDL and its schema', async () => {
      for (const tail of ['?wsdl', '?xsd=ProviderWebService.xsd']) {
        const { status, text } = await wire.ask({ method: 'GET', tail, headers: {}, body: '' })
        assert.equal(status, 200)
        assert.match(text, /http:\/\/uws\.provider\.com\//)
      }
    })
  })
}

async function answersIn(provider: Provider, version: Version) {
  const { target } = provider
  const ask = callWith(target, target.key, version)('GetInformation', whoIs(target, target.account))
  const { text } = await expect(provider, ask, '0')
  assert.ok(text.includes(ENVELOPES[version]), text.slice(0, 200))
}

function whoIs({ accountField, serviceId }: Target, account: string): string {
  const what = parameter('getInfoType', 'CHK_PERFORM_TRN')
  return parameter(accountField, account) + what + element('serviceId', serviceId)
}
