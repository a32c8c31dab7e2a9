import { test } from '@japa/runner'
import { checkReading } from '#metering/rules/check_reading'
import { READING_CHECKS } from '#metering/rules/reading_checks'
import { USUAL_LIMITS } from '#metering/rules/reading_limits'
import type { ReadingToCheck } from '#metering/rules/reading_facts'

const kwh = (units: number) => BigInt(Math.round(units * 1000))

/** A five-digit meter that showed 1000 at the end of July and used 200 kWh in 30 days before. */
function reading(changes: Partial<ReadingToCheck> = {}): ReadingToCheck {
  return {
    readOn: '2026-08-30',
    valueWh: kwh(1200),
    today: '2026-09-05',
    installedOn: '2024-01-01',
    removedOn: null,
    digits: 5,
    coefficient: 1n,
    previous: { readOn: '2026-07-31', valueWh: kwh(1000) },
    next: null,
    sameDay: null,
    connectedW: 10_000n,
    usual: { quantityWh: kwh(200), days: 30 },
    zeroMonthsBefore: 0,
    verificationDueOn: '2032-01-01',
    intervals: null,
    limits: USUAL_LIMITS,
    ...changes,
  }
}

const judged = (changes: Partial<ReadingToCheck>) => {
  const verdict = checkReading(reading(changes))
  return verdict.kind === 'accepted'
    ? ['accepted', ...verdict.hints].join(' ')
    : `${verdict.kind} ${verdict.code}`
}

test.group('check of a reading', () => {
  test('V4 usual consumption: {units} kWh on the dial is {verdict}')
    .with([
      { units: 1200, verdict: 'accepted' },
      { units: 1600, verdict: 'accepted' },
      { units: 1600.001, verdict: 'questioned unusual_high' },
      { units: 1060, verdict: 'accepted' },
      { units: 1059.999, verdict: 'accepted unusual_low' },
      { units: 1000, verdict: 'accepted unusual_low' },
    ])
    .run(({ assert }, { units, verdict }) => {
      assert.equal(judged({ valueWh: kwh(units) }), verdict)
    })

  test('V4 little consumption is nobody’s alarm', ({ assert }) => {
    const usual = { quantityWh: kwh(3), days: 30 }
    assert.equal(judged({ valueWh: kwh(1050), usual }), 'accepted')
    assert.equal(judged({ valueWh: kwh(1051), usual }), 'questioned unusual_high')
  })

  test('V4 without history there is nothing to compare with', ({ assert }) => {
    assert.equal(judged({ valueWh: kwh(5000), usual: null }), 'accepted')
  })

  test('V3 more than connected power × hours × 1.1 is questioned', ({ assert }) => {
    const usual = null
    assert.equal(judged({ valueWh: kwh(1000 + 7920), usual }), 'accepted')
    assert.equal(judged({ valueWh: kwh(1000 + 7921), usual }), 'questioned above_physical')
    assert.equal(judged({ valueWh: kwh(1000 + 7921), usual, connectedW: null }), 'accepted')
  })

  test('V1 a fall is questioned unless a turn of the dial explains it: {why}')
    .with([
      { why: 'plain fall', previous: 1000, units: 999, verdict: 'questioned below_previous' },
      { why: 'small turn', previous: 99_950, units: 20, verdict: 'accepted rolled_over' },
      { why: 'at the ceiling', previous: 99_900, units: 500, verdict: 'accepted rolled_over' },
      { why: 'reset to zero', previous: 50_000, units: 0, verdict: 'questioned below_previous' },
    ])
    .run(({ assert }, { previous, units, verdict }) => {
      const change = {
        previous: { readOn: '2026-07-31', valueWh: kwh(previous) },
        valueWh: kwh(units),
        usual: { quantityWh: kwh(200), days: 30 },
      }
      assert.equal(judged(change), verdict)
    })

  test('V1 an endless register never turns over', ({ assert }) => {
    assert.equal(judged({ digits: null, valueWh: kwh(999) }), 'questioned below_previous')
  })

  test('V1 a turn of the dial is not believed when nothing is known of the point', ({ assert }) => {
    const unknown = { connectedW: null, usual: null, valueWh: kwh(20) }
    const previous = { readOn: '2026-07-31', valueWh: kwh(99_950) }
    assert.equal(judged({ ...unknown, previous }), 'questioned below_previous')
  })

  test('V5 the day: {readOn} is {verdict}')
    .with([
      { readOn: '2026-09-05', verdict: 'accepted' },
      { readOn: '2026-09-06', verdict: 'refused in_future' },
      { readOn: '2023-12-30', verdict: 'refused meter_absent' },
    ])
    .run(({ assert }, { readOn, verdict }) => {
      assert.equal(judged({ readOn }), verdict)
    })

  test('V5 the opening value belongs to the day before the installation', ({ assert }) => {
    const opening = { readOn: '2023-12-31', previous: null, usual: null, valueWh: 0n }
    assert.equal(judged(opening), 'accepted')
  })

  test('V5 a removed meter says nothing from its last day on', ({ assert }) => {
    assert.equal(judged({ removedOn: '2026-08-31' }), 'accepted')
    assert.equal(judged({ removedOn: '2026-08-30' }), 'refused meter_absent')
  })

  test('V5 a reading older than the last accepted one: {units} before {next} is {verdict}')
    .with([
      { units: 1100, next: 1200, verdict: 'questioned earlier_than_last' },
      { units: 1200, next: 1200, verdict: 'questioned earlier_than_last' },
      { units: 1201, next: 1200, verdict: 'refused above_next' },
    ])
    .run(({ assert }, { units, next, verdict }) => {
      const later = { readOn: '2026-09-03', valueWh: kwh(next) }
      assert.equal(judged({ valueWh: kwh(units), next: later }), verdict)
    })

  test('V5 before a known turn of the dial a high value is in its place', ({ assert }) => {
    const previous = { readOn: '2026-07-31', valueWh: kwh(99_800) }
    const next = { readOn: '2026-09-03', valueWh: kwh(30) }
    assert.equal(judged({ previous, next, valueWh: kwh(99_950) }), 'questioned earlier_than_last')
  })

  test('V6 the same day twice: {why}')
    .with([
      { why: 'same source', valueWh: kwh(1200), sameSource: true, verdict: 'already_recorded' },
      { why: 'other source, agrees', valueWh: kwh(1200), sameSource: false, verdict: '' },
      { why: 'other source', valueWh: kwh(1201), sameSource: false, verdict: 'sources_differ' },
    ])
    .run(({ assert }, { valueWh, sameSource, verdict }) => {
      const answer = judged({ sameDay: { valueWh, sameSource } })
      assert.equal(answer.split(' ')[1] ?? '', verdict)
    })

  test('V7 a difference of about {factor} times the usual hints at the scale')
    .with([{ factor: 1000 }, { factor: 0.001 }, { factor: 40 }, { factor: 0.025 }])
    .run(({ assert }, { factor }) => {
      const change = {
        digits: 8,
        coefficient: 40n,
        connectedW: null,
        usual: { quantityWh: kwh(8000), days: 30 },
        valueWh: kwh(1000 + 200 * factor),
      }
      assert.equal(judged(change), 'questioned scale')
    })

  test('more digits than the dial has are refused', ({ assert }) => {
    assert.equal(judged({ valueWh: kwh(100_000) }), 'refused beyond_dial')
  })

  test('the first reading of a register is accepted as it is', ({ assert }) => {
    const verdict = checkReading(reading({ previous: null, usual: null }))
    assert.equal(verdict.kind, 'accepted')
    assert.isNull(verdict.facts.quantityWh)
  })

  test('the facts are the numbers that a person judges by', ({ assert }) => {
    assert.deepEqual(checkReading(reading()).facts, {
      previousOn: '2026-07-31',
      previousWh: kwh(1000),
      quantityWh: kwh(200),
      days: 30,
      usualWh: kwh(200),
      ceilingWh: kwh(7920),
    })
  })

  test('V2 {before} empty months before an empty one: {verdict}')
    .with([
      { before: 0, verdict: 'accepted unusual_low' },
      { before: 1, verdict: 'accepted unusual_low zero_again' },
      { before: 7, verdict: 'accepted unusual_low zero_again' },
    ])
    .run(({ assert }, { before, verdict }) => {
      assert.equal(judged({ valueWh: kwh(1000), zeroMonthsBefore: before }), verdict)
    })

  test('V2 a month with the least consumption ends the row of empty ones', ({ assert }) => {
    const row = { zeroMonthsBefore: 5, usual: null }
    assert.equal(judged({ ...row, valueWh: kwh(1000.001) }), 'accepted')
    assert.equal(judged({ ...row, valueWh: kwh(1000) }), 'accepted zero_again')
  })

  test('V8 a verification that ends on {due} leaves the reading {verdict}')
    .with([
      { due: '2026-08-30', verdict: 'accepted' },
      { due: '2026-08-29', verdict: 'accepted verification_expired' },
      { due: null, verdict: 'accepted' },
    ])
    .run(({ assert }, { due, verdict }) => {
      assert.equal(judged({ verificationDueOn: due }), verdict)
    })

  test('V9, V10 intervals of {units} kWh over {days} days: {verdict}')
    .with([
      { units: 200, days: 30, verdict: 'accepted' },
      { units: 201, days: 30, verdict: 'accepted' },
      { units: 201.001, days: 30, verdict: 'accepted intervals_differ' },
      { units: 198.999, days: 30, verdict: 'accepted intervals_differ' },
      { units: 100, days: 29, verdict: 'accepted intervals_missing' },
    ])
    .run(({ assert }, { units, days, verdict }) => {
      const intervals = { quantityWh: kwh(units), coveredSeconds: days * 86_400 }
      assert.equal(judged({ intervals }), verdict)
    })

  test('the limits are the tenant’s: what is high, low and possible moves with them', ({
    assert,
  }) => {
    const narrow = { ...USUAL_LIMITS, highBp: 20_000n, lowBp: 5_000n, physicalBp: 10_000n }
    assert.equal(judged({ limits: narrow, valueWh: kwh(1401) }), 'questioned unusual_high')
    assert.equal(judged({ limits: narrow, valueWh: kwh(1099) }), 'accepted unusual_low')
    const unknown = { limits: narrow, usual: null }
    assert.equal(judged({ ...unknown, valueWh: kwh(8200) }), 'accepted')
    assert.equal(judged({ ...unknown, valueWh: kwh(8200.001) }), 'questioned above_physical')
  })

  test('each of the ten checks has its name and a consequence', ({ assert }) => {
    const names = new Set(Object.values(READING_CHECKS).map(({ check }) => check))
    assert.sameMembers([...names], ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10'])
  })
})
