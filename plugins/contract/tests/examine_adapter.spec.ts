import { test } from '@japa/runner'
import { examineAdapter } from '../src/test_suite.ts'
import { toyAdapter, toyFacts } from './toy.ts'

test.group('Contract | the report of an examination', () => {
  test('a good adapter passes every test, and there are many', async ({ assert }) => {
    const verdicts = await examineAdapter(toyAdapter, { toy: toyFacts })
    assert.deepEqual(
      verdicts.filter(({ problem }) => problem !== null),
      []
    )
    assert.isAbove(verdicts.length, 40)
  })

  test('a fault is named by its test and does not stop the rest', async ({ assert }) => {
    const deaf = {
      ...toyAdapter,
      encode: () => ({ status: 200, headers: {}, body: new Uint8Array() }),
    }
    const verdicts = await examineAdapter(deaf, { toy: toyFacts })
    const failed = verdicts.filter(({ problem }) => problem !== null)
    assert.include(
      failed.map(({ title }) => title),
      'unauthorized is said in the way of the provider'
    )
    assert.isBelow(failed.length, verdicts.length)
  })

  test('an adapter without facts is not called good', async ({ assert }) => {
    const [verdict] = await examineAdapter(toyAdapter, {})
    assert.equal(verdict?.problem, 'no facts of toy')
  })
})
