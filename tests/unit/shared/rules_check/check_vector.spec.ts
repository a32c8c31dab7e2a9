import { test } from '@japa/runner'
import { checkVector } from '#shared/rules_check/check_vector'
import { readVectors } from '#shared/rules_check/read_vectors'
import { offerRuleChecks } from '#shared/rules_check/registry'

offerRuleChecks({
  tests_echo: (input) => input.text('value'),
  tests_parts: (input, asked) => Object.fromEntries(asked.map((name) => [name, input.text(name)])),
  tests_measure: (input) => input.quantityWh('kwh').toString(),
})

const vectorOf = (entry: object) =>
  readVectors(JSON.stringify([{ id: 'T', tolerance: 0, ...entry }]))[0]!

test.group('check vector', () => {
  test('{value} against {expected} ± {tolerance}: {verdict}')
    .with([
      { value: 2800, expected: 2800, tolerance: 0, verdict: 'ok' },
      { value: '2800.000', expected: 2800, tolerance: 0, verdict: 'ok' },
      { value: 2800.01, expected: 2800, tolerance: 0, verdict: 'differs' },
      { value: 2800.01, expected: 2800, tolerance: 0.01, verdict: 'ok' },
      { value: 2799.98, expected: 2800, tolerance: 0.01, verdict: 'differs' },
      { value: 8.2, expected: '8.20', tolerance: 0, verdict: 'ok' },
      { value: 'ok', expected: 'ok', tolerance: 0, verdict: 'ok' },
      { value: 'ok', expected: 1, tolerance: 0, verdict: 'differs' },
    ])
    .run(async ({ assert }, { value, expected, tolerance, verdict }) => {
      const vector = vectorOf({ kind: 'tests_echo', input: { value }, expected, tolerance })
      assert.equal((await checkVector(vector)).verdict, verdict)
    })

  test('a number keeps its digits however long it is', async ({ assert }) => {
    const json = `[{"id":"L","kind":"tests_echo","input":{"value":12345678901234567890.12},
                    "expected":12345678901234567890.12}]`
    const { verdict, actual } = await checkVector(readVectors(json)[0]!)
    assert.deepEqual([verdict, actual], ['ok', '12345678901234567890.12'])
  })

  test('each named part has to agree', async ({ assert }) => {
    const input = { net: 100, vat: 12 }
    const of = (expected: object) => checkVector(vectorOf({ kind: 'tests_parts', input, expected }))
    assert.equal((await of({ net: 100, vat: 12 })).verdict, 'ok')
    assert.equal((await of({ net: 100, vat: 13 })).verdict, 'differs')
    assert.equal((await of({ vat: 12 })).verdict, 'ok')
  })

  test('{why} differs, with the reason')
    .with([
      { why: 'an input without its quantity', input: {}, actual: 'refused: no kwh' },
      { why: 'a quantity that is none', input: { kwh: '-5' }, actual: 'refused: kwh is -5' },
      { why: 'a list for a quantity', input: { kwh: [1] }, actual: 'refused: no kwh' },
    ])
    .run(async ({ assert }, { input, actual }) => {
      const verdict = await checkVector(vectorOf({ kind: 'tests_measure', input, expected: 1 }))
      assert.deepEqual([verdict.verdict, verdict.actual], ['differs', actual])
    })

  test('an unknown kind is neither right nor wrong', async ({ assert }) => {
    const verdict = await checkVector(vectorOf({ kind: 'toString', input: {}, expected: 1 }))
    assert.equal(verdict.verdict, 'unknown')
  })
})
