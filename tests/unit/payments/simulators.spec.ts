import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { isRefused, refuse } from '@hisob/contract'
import type { Command, Decoded, Outcome, Refused } from '@hisob/contract'
import { paynetAdapter } from '@hisob/paynet'
import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { check, simulate, simulationLines, SIMULATORS } from 'hisob-adapter-kit'

const ACCOUNT = 'LS-1'
const SETTINGS = {
  serviceId: '17',
  accountField: 'account',
  accountAliases: [],
  unknownCheck: 'state3',
  infoMoneyUnit: 'tiyin',
} as const

const quiet = () => undefined

type Fault = 'none' | 'pays twice' | 'burns the reference' | 'lists what was cancelled' | 'is open'

type Kept = { account: string; minor: bigint; isCancelled: boolean }

/** A host in a few lines, right or with one fault, behind PAYNET's own adapter. */
async function hostWith(fault: Fault) {
  const payments = new Map<string, Kept>()
  const server = createServer((request, response) => void serve(request, response))

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const call = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers as Record<string, string>,
      body: new Uint8Array(await buffer(request)),
      peer: '127.0.0.1',
      receivedAt: clock.now().toISO(),
    }
    const decoded = paynetAdapter.decode(call, SETTINGS)
    const { status, headers, body } = paynetAdapter.encode(judged(decoded), call, SETTINGS)
    response.writeHead(status, headers).end(body)
  }

  function judged(decoded: Decoded | Refused): Outcome {
    if (isRefused(decoded)) return decoded
    const isKnown = fault === 'is open' || decoded.credentials?.password === 'right'
    if (!isKnown) return refuse('unauthorized')
    return decoded.serviceId === '17' ? obeyed(decoded.command) : refuse('unknown_service')
  }

  function obeyed(command: Command): Outcome {
    if (command.kind === 'check') return checked(command.account)
    if (command.kind === 'pay') return paid(command)
    if (command.kind === 'statement') return { kind: 'statement', rows: listed() }
    if (command.kind === 'cancel') return cancelled(command.reference)
    return command.kind === 'status' ? stateOf(command.reference) : refuse('unknown_method')
  }

  function checked(number: string): Outcome {
    if (number !== ACCOUNT) return refuse('unknown_account')
    return { kind: 'checked', account: { number, payer: 'K.', address: '', balanceMinor: 0n } }
  }

  function paid({ account, reference, amount }: Extract<Command, { kind: 'pay' }>): Outcome {
    const known = payments.get(reference)
    const facts = { paymentId: '1', reference, account, amount, balanceAfterMinor: 0n }
    const payment = { ...facts, performedAt: clock.now().toISO() }
    if (known?.isCancelled) return refuse('already_cancelled')
    if (known && fault !== 'pays twice') return { kind: 'pay_repeated', payment }
    const isUnknown = account !== ACCOUNT
    if (isUnknown && fault !== 'burns the reference') return refuse('unknown_account')
    payments.set(reference, { account, minor: amount.minor, isCancelled: false })
    return isUnknown ? refuse('unknown_account') : { kind: 'paid', payment }
  }

  function cancelled(reference: string): Outcome {
    const known = payments.get(reference)
    if (known === undefined) {
      payments.set(reference, { account: '', minor: 1n, isCancelled: true })
      return refuse('unknown_payment')
    }
    const cancellation = { paymentId: '1', reference, cancelledAt: clock.now().toISO() }
    if (known.isCancelled) return { kind: 'cancel_repeated', cancellation }
    known.isCancelled = true
    return { kind: 'cancelled', cancellation }
  }

  function stateOf(reference: string): Outcome {
    const known = payments.get(reference)
    if (known === undefined) return { kind: 'status', reference, state: 'unknown' }
    const state = known.isCancelled ? 'cancelled' : 'performed'
    return { kind: 'status', reference, state, paymentId: '1', at: clock.now().toISO() }
  }

  function listed() {
    const performedAt = clock.now().toISO()
    return [...payments]
      .filter(([, one]) => !one.isCancelled || fault === 'lists what was cancelled')
      .map(([reference, { minor }]) => ({
        ...{ reference, paymentId: '1', amountMinor: minor },
        performedAt,
      }))
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, close: () => server.close() }
}

async function faultsOf(fault: Fault): Promise<readonly string[]> {
  const { url, close } = await hostWith(fault)
  const target = {
    ...{ url, login: 'paynet', key: 'right', serviceId: '17', accountField: 'account' },
    ...{ account: ACCOUNT, nobody: 'LS-0', sumMinor: 150_000n },
  }
  try {
    const played = await simulate(SIMULATORS.paynet!, target)
    return played.filter(({ problem }) => problem !== null).map(({ title }) => title)
  } finally {
    close()
  }
}

test.group('Kit | simulators', () => {
  test('a good host passes', async ({ assert }) => {
    assert.deepEqual(await faultsOf('none'), [])
  })

  test('a host that {fault} is found out')
    .with([
      { fault: 'pays twice', by: 'payments' },
      { fault: 'burns the reference', by: 'an unknown account does not burn the reference' },
      {
        fault: 'lists what was cancelled',
        by: 'it lists what was paid, once, to the unit, and nothing else of ours',
      },
      { fault: 'is open', by: 'a wrong key is refused' },
    ] as const)
    .run(async ({ assert }, { fault, by }) => {
      assert.include(await faultsOf(fault), by)
    })

  test('check has an exit code, and says what it needs', async ({ assert }) => {
    const { url, close } = await hostWith('none')
    const asked = [url, '--provider', 'paynet', '--account', ACCOUNT, '--service', '17', '--json']
    assert.equal(await check([...asked, '--login', 'x', '--key', 'right'], quiet), 0)
    assert.equal(await check([...asked, '--login', 'x', '--key', 'wrong'], quiet), 1)
    assert.equal(await check([url, '--provider', 'nobody'], quiet), 1)
    assert.equal(await check([...asked, '--sum', '1.5'], quiet), 1)
    close()
  })

  test('a report tells what was left out and why', ({ assert }) => {
    const one = { group: 'late', title: 'a cancellation', problem: null, leftOut: 'no stage' }
    assert.deepEqual(simulationLines('toy', [one]), [
      'toy',
      '  late',
      '    left out a cancellation (no stage)',
      'PASSED: 0 passed, 0 failed, 1 left out',
    ])
  })
})
