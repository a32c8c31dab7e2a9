import { test } from '@japa/runner'
import { dueDate, invoiceDueDate } from '#billing/rules/due_date'

test.group('due date', () => {
  test('{period}, day {day}: {due}')
    .with([
      { period: '2026-10-01', day: 10, due: '2026-11-10' },
      { period: '2026-12-01', day: 10, due: '2027-01-10' },
      { period: '2026-01-01', day: 31, due: '2026-02-28' },
      { period: '2024-01-01', day: 30, due: '2024-02-29' },
      { period: '2026-03-01', day: 30, due: '2026-04-30' },
      { period: '2026-11-01', day: 1, due: '2026-12-01' },
    ])
    .run(({ assert }, { period, day, due }) => {
      assert.equal(dueDate(period, day), due)
    })

  test('day {day} is refused')
    .with([{ day: 0 }, { day: 32 }, { day: 1.5 }])
    .run(({ assert }, { day }) => {
      assert.throws(() => dueDate('2026-10-01', day), RangeError)
    })
})

test.group('due date of an invoice', () => {
  test('October, dated {issuedOn}, at least {fewestDays} days: {due}')
    .with([
      { issuedOn: '2026-11-03', fewestDays: 0, due: '2026-11-10' },
      { issuedOn: '2026-11-10', fewestDays: 0, due: '2026-11-10' },
      { issuedOn: '2026-11-11', fewestDays: 0, due: '2026-11-11' },
      { issuedOn: '2027-03-05', fewestDays: 0, due: '2027-03-05' },
      { issuedOn: '2026-11-03', fewestDays: 7, due: '2026-11-10' },
      { issuedOn: '2026-11-04', fewestDays: 7, due: '2026-11-11' },
      { issuedOn: '2026-11-28', fewestDays: 5, due: '2026-12-03' },
      { issuedOn: '2026-10-20', fewestDays: 5, due: '2026-11-10' },
    ])
    .run(({ assert }, { due, ...issue }) => {
      assert.equal(invoiceDueDate('2026-10-01', 10, issue), due)
    })

  test('{fewestDays} days are refused')
    .with([{ fewestDays: -1 }, { fewestDays: 0.5 }])
    .run(({ assert }, { fewestDays }) => {
      const issue = { issuedOn: '2026-11-03', fewestDays }
      assert.throws(() => invoiceDueDate('2026-10-01', 10, issue), RangeError)
    })
})
