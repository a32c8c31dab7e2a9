import { test } from '@japa/runner'
import env from '#start/env'
import { AdapterFailed } from '#shared/adapters/adapter_failed'
import { breakerState } from '#shared/adapters/call_adapter'
import { limits } from '#shared/adapters/limits'
import { askToEncode, askToRead } from '#payments/gateway/ask_adapter'
import { aCall, anEvilAdapter } from '#tests/support/evil/an_evil_adapter'

/** Each of them in the way that it fails. */
const EVIL = [
  ['throws', 'threw'],
  ['throws_nothing', 'threw'],
  ['rejects', 'threw'],
  ['never', 'timeout'],
  ['loops', 'timeout'],
  ['allocates', 'died'],
  ['exits', 'died'],
  ['calls_back', 'wrong_answer'],
  ['lies', 'wrong_answer'],
  ['refuses_strangely', 'wrong_answer'],
  ['answers_functions', 'threw'],
] as const

const read = (key: string, name?: string, body = '') =>
  askToRead(anEvilAdapter(key, name), aCall(body), {})

async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'none'
  } catch (error) {
    if (!(error instanceof AdapterFailed)) throw error
    return error.because
  }
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test.group('Evil adapters | cost their own call', () => {
  for (const [key, because] of EVIL) {
    test(`${key}: ${because}, and its neighbour in the package is answered`, async ({ assert }) => {
      const failed = await failure(read(key))
      assert.oneOf(failed, key === 'allocates' ? ['died', 'timeout'] : [because])
      const { decoded } = await read('good')
      assert.equal(decoded.kind, 'decoded')
    })
  }

  test('a flood of output is swallowed', async ({ assert }) => {
    assert.equal((await read('floods')).decoded.kind, 'decoded')
  })

  test('a reply of 100 MB and a header with a line break are never sent', async ({ assert }) => {
    for (const [key, because] of [
      ['huge', 'threw'],
      ['splits', 'wrong_answer'],
    ] as const) {
      const reply = askToEncode(anEvilAdapter(key), { kind: 'password_changed' }, aCall(), {})
      assert.equal(await failure(reply), because)
    }
  })
})

test.group('Evil adapters | breaker and bulkhead', () => {
  test('what keeps failing is not called any more, and is tried again', async ({ assert }) => {
    const by = (way: string) => read('by_body', 'turning', way)
    for (let call = 0; call < limits.breaker.failures; call++) {
      assert.equal(await failure(by('throws')), 'threw')
    }
    assert.equal(breakerState('by_body'), 'open')
    assert.equal(await failure(by('good')), 'open')

    await rest(limits.breaker.openMs + 50)
    assert.equal(breakerState('by_body'), 'half_open')
    assert.equal((await by('good')).decoded.kind, 'decoded')
    assert.equal(breakerState('by_body'), 'closed')
  })

  test('one package has so many places and no more', async ({ assert }) => {
    const many = limits.mostWorkers + limits.mostWaiting + 20
    const ends = await Promise.all(
      Array.from({ length: many }, () => failure(read('never', 'crowd')))
    )
    assert.isAbove(ends.filter((end) => end === 'busy').length, 0)
    assert.isAtMost(ends.filter((end) => end === 'timeout').length, limits.mostWorkers * 3)
  }).timeout(60_000)

  test('while some hang, another route answers as before', async ({ assert }) => {
    await timesOfCalls(100)
    const before = await timesOfCalls(200)
    let isMeasured = false
    const hangs = async () => {
      while (!isMeasured) await failure(read('loops', 'hanging'))
    }
    const hanging = hangs()
    const meanwhile = await timesOfCalls(200)
    isMeasured = true
    await hanging

    /* A floor for tiny figures: a loop in the server's own thread would cost a whole second. */
    assert.isBelow(at(meanwhile, 0.5), 2 * Math.max(at(before, 0.5), 25))
    assert.isBelow(at(meanwhile, 0.99), 2 * Math.max(at(before, 0.99), 100))
  }).timeout(60_000)
})

async function timesOfCalls(many: number): Promise<number[]> {
  const times: number[] = []
  for (let call = 0; call < many; call++) {
    const began = performance.now()
    const answer = await fetch(`http://127.0.0.1:${env.get('PORT')}/gateway/nowhere/nobody`)
    await answer.arrayBuffer()
    times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)
}

function at(times: number[], share: number): number {
  return times[Math.floor((times.length - 1) * share)]!
}
