import { test } from '@japa/runner'
import { readingChain, type ReadingSource } from '#metering/rules/reading_chain'

const reading = (readOn: string, units: number, source: ReadingSource = 'controller') => ({
  readOn,
  valueWh: BigInt(units * 1000),
  source,
})
const shown = (readings: ReturnType<typeof reading>[]) =>
  readingChain(readings).map(({ readOn, valueWh }) => `${readOn} ${valueWh / 1000n}`)

test.group('chain of readings', () => {
  test('goes by day, whatever the order of arrival', ({ assert }) => {
    assert.deepEqual(shown([reading('2026-08-31', 30), reading('2026-06-30', 10)]), [
      '2026-06-30 10',
      '2026-08-31 30',
    ])
  })

  test('on one day the word of {first} counts before {second}')
    .with([
      { first: 'control', second: 'telemetry' },
      { first: 'telemetry', second: 'consumer' },
      { first: 'removal', second: 'controller' },
      { first: 'consumer', second: 'estimate' },
    ] as const)
    .run(({ assert }, { first, second }) => {
      const [good, other] = [reading('2026-08-31', 30, first), reading('2026-08-31', 31, second)]
      assert.deepEqual(shown([good, other]), ['2026-08-31 30'])
      assert.deepEqual(shown([other, good]), ['2026-08-31 30'])
    })

  test('an estimate counts until a real reading comes', ({ assert }) => {
    const start = reading('2026-06-30', 10)
    const estimates = [reading('2026-07-31', 20, 'estimate'), reading('2026-08-31', 30, 'estimate')]
    assert.deepEqual(shown([start, ...estimates]), [
      '2026-06-30 10',
      '2026-07-31 20',
      '2026-08-31 30',
    ])
    assert.deepEqual(shown([start, ...estimates, reading('2026-08-10', 15)]), [
      '2026-06-30 10',
      '2026-08-10 15',
      '2026-08-31 30',
    ])
  })
})
