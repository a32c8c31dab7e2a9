import { test } from '@japa/runner'
import { monthlyLines, placeKey } from '#metering/rules/monthly_lines'

const POINTS = [
  { id: '11', code: 'A-1' },
  { id: '12', code: 'A-2' },
]
const KNOWN = {
  accounts: new Map([
    ['100', { id: '1', points: [{ id: '10', code: 'P-1' }] }],
    ['200', { id: '2', points: POINTS }],
  ]),
  held: new Map([
    [placeKey({ accountId: '1', servicePointId: '10', period: '2026-01-01' }), 5000n],
  ]),
  last: '2026-06-01',
}

/** Verdict and, of a refused line, the problem. */
function judge(...records: Record<string, string>[]) {
  return monthlyLines(records, KNOWN).map(({ verdict, problem }) => problem ?? verdict)
}

test.group('A file of monthly quantities', () => {
  test('{account} {point} {month} {quantity}: {$self}')
    .with([
      ['added', '100', 'P-1', '2026-02', '7,5'],
      ['added', '100', '', '02.2026', '1 250'],
      ['same', '100', '', '2026-01', '5'],
      ['changed', '100', '', '2026-01', '5,001'],
      ['added', '100', '', '2026-02', '0'],
      ['empty', '100', '', '2026-02', ''],
      ['empty', '999', '', '', ''],
      ['account', '999', '', '2026-02', '7'],
      ['account', '', '', '2026-02', '7'],
      ['point', '200', '', '2026-02', '7'],
      ['added', '200', 'A-2', '2026-02', '7'],
      ['point', '100', 'A-2', '2026-02', '7'],
      ['month', '100', '', '2026-13', '7'],
      ['month', '100', '', '2026-02-01', '7'],
      ['future', '100', '', '2026-07', '7'],
      ['quantity', '100', '', '2026-02', '-7'],
      ['quantity', '100', '', '2026-02', '7.0001'],
      ['quantity', '100', '', '2026-02', 'many'],
    ] as const)
    .run(({ assert }, [expected, account, point, month, quantity]) => {
      assert.deepEqual(judge({ account, point, month, quantity }), [expected])
    })

  test('a month of a point told twice is refused the second time', ({ assert }) => {
    const line = { account: '100', month: '2026-02', quantity: '7' }
    assert.deepEqual(judge(line, { ...line, point: 'P-1', month: '02.2026', quantity: '8' }), [
      'added',
      'twice',
    ])
  })

  test('a name of a document of 201 letters is refused', ({ assert }) => {
    const line = { account: '100', month: '2026-02', quantity: '7' }
    assert.deepEqual(judge({ ...line, document: 'x'.repeat(201) }), ['document'])
    assert.deepEqual(judge({ ...line, document: 'x'.repeat(200) }), ['added'])
  })
})
