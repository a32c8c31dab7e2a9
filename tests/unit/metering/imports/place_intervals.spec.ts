import { test } from '@japa/runner'
import type { IntervalSeries } from '#metering/imports/interval_file'
import { placeIntervals } from '#metering/imports/place_intervals'

const START = 1_700_000_000
const TASHKENT = 18_000

type Shape = [startsAt: number, seconds: number, value: string]

function series(shapes: Shape[], block: number | null = null): IntervalSeries {
  return {
    key: '',
    title: '',
    flow: 'received',
    offsetSeconds: TASHKENT,
    power: 0,
    problems: [],
    intervals: shapes.map(([startsAt, seconds, value], index) => ({
      line: index + 2,
      startsAt,
      seconds,
      value,
      quality: 0,
      block,
    })),
  }
}

const placed = (shapes: Shape[], block: number | null = null) => {
  const { intervals, problems, repeated } = placeIntervals(series(shapes, block), 0)
  return {
    intervals: intervals.map(({ startsAt, quantityWh }) => [startsAt - START, quantityWh]),
    problems: problems.map(({ line, code }) => `${line} ${code}`),
    repeated,
  }
}

test.group('placing of intervals', () => {
  test('rows come in any order', ({ assert }) => {
    assert.deepEqual(
      placed([
        [START + 3600, 3600, '2'],
        [START, 3600, '1'],
      ]).intervals,
      [
        [0, 1n],
        [3600, 2n],
      ]
    )
  })

  test('the hour that summer time repeats, written without duration, is not lost', ({ assert }) => {
    assert.deepEqual(
      placed([
        [START, 3600, '530'],
        [START + 3600, 0, '462'],
        [START + 3600, 3600, '500'],
      ]),
      {
        intervals: [
          [0, 530n],
          [3600, 962n],
        ],
        problems: [],
        repeated: 0,
      }
    )
  })

  test('energy without duration at the end belongs to the interval before it', ({ assert }) => {
    assert.deepEqual(
      placed([
        [START, 3600, '5'],
        [START + 3600, 0, '1'],
      ]).intervals,
      [[0, 6n]]
    )
  })

  test('energy without duration and without neighbour is refused', ({ assert }) => {
    assert.deepEqual(
      placed([
        [START, 3600, '5'],
        [START + 9000, 0, '1'],
      ]).problems,
      ['3 row_no_duration']
    )
  })

  test('a row said twice counts once', ({ assert }) => {
    assert.deepEqual(
      placed([
        [START, 3600, '5'],
        [START, 3600, '5'],
      ]),
      { intervals: [[0, 5n]], problems: [], repeated: 1 }
    )
  })

  test('rows that contradict or overlap are named', ({ assert }) => {
    assert.deepEqual(
      placed([
        [START, 3600, '5'],
        [START, 3600, '6'],
        [START + 1800, 3600, '1'],
        [START + 3600, 3600, '7'],
      ]),
      {
        intervals: [
          [0, 5n],
          [3600, 7n],
        ],
        problems: ['3 row_conflict', '4 row_overlap'],
        repeated: 0,
      }
    )
  })

  test('two energies of one time in one block of consecutive readings both count', ({ assert }) => {
    const { intervals, problems, notices, joined } = placeIntervals(
      series(
        [
          [START, 7200, '461'],
          [START + 7200, 3600, '707'],
          [START + 7200, 3600, '721'],
        ],
        4
      ),
      0
    )
    assert.deepEqual(problems, [])
    assert.deepEqual(
      intervals.map(({ quantityWh }) => quantityWh),
      [461n, 1428n]
    )
    assert.equal(joined, 1)
    assert.deepEqual(
      notices.map(({ line, code }) => `${line} ${code}`),
      ['4 row_same_time']
    )
  })

  test('29 February moved to a common year is added to 28 February', ({ assert }) => {
    const feb28 = Date.parse('2024-02-28T10:00:00+05:00') / 1000
    const { intervals, problems } = placeIntervals(
      series([
        [feb28, 3600, '100'],
        [feb28 + 86_400, 3600, '30'],
        [feb28 + 2 * 86_400, 3600, '7'],
      ]),
      1
    )
    assert.deepEqual(problems, [])
    assert.deepEqual(
      intervals.map(({ startsAt, quantityWh }) => [startsAt, quantityWh]),
      [
        [Date.parse('2025-02-28T10:00:00+05:00') / 1000, 130n],
        [Date.parse('2025-03-01T10:00:00+05:00') / 1000, 7n],
      ]
    )
  })
})
