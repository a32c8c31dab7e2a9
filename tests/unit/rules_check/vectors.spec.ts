import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import '#start/rules_check'
import { checkVector } from '#shared/rules_check/check_vector'
import { readVectors } from '#shared/rules_check/read_vectors'

const vectors = readVectors(await readFile(new URL('vectors.json', import.meta.url), 'utf8'))

test.group('worked numbers', () => {
  test('{id}: {kind}')
    .with(vectors)
    .run(async ({ assert }, vector) => {
      const { verdict, actual } = await checkVector(vector)
      assert.equal(verdict, 'ok', JSON.stringify(actual))
    })

  test('none of them passes against another number', async ({ assert }) => {
    for (const vector of vectors) {
      const { verdict } = await checkVector({ ...vector, expected: off(vector.expected) })
      assert.equal(verdict, 'differs', vector.id)
    }
  })

  test('every number of settlement is there, by its kind', ({ assert }) => {
    const kinds = Map.groupBy(vectors, ({ kind }) => kind)
    assert.deepEqual([...kinds].map(([kind, ofKind]) => [kind, ofKind.length]).sort(), [
      ['energy_charge', 3],
      ['meter_kwh', 2],
      ['over_contract', 1],
      ['penalty', 2],
      ['power_triangle', 1],
      ['rollover', 1],
      ['tier_bill_electricity', 9],
      ['tier_bill_gas_2024', 3],
      ['tou_price', 1],
      ['vat_split', 1],
    ])
  })
})

type Expected = (typeof vectors)[number]['expected']

function off(expected: Expected): Expected {
  if (typeof expected === 'string') return `1${expected}`
  const [[name, value] = ['', '']] = Object.entries(expected)
  return { ...expected, [name]: `1${value}` }
}
