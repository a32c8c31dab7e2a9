import { test } from '@japa/runner'
import { parseIntervalCsv } from '#metering/imports/interval_csv'
import { parseDecimal } from '#metering/rules/exact_sum'

const at = (iso: string) => Date.parse(iso) / 1000

function refusalOf(work: () => unknown): string {
  try {
    work()
    return 'taken'
  } catch (error) {
    return (error as { code: string }).code
  }
}

const starts = (text: string) =>
  parseIntervalCsv(text).series[0]!.intervals.map(({ startsAt }) => startsAt)

test.group('interval CSV', () => {
  test('reads {what}')
    .with([
      { what: 'ISO with an offset', time: '2026-01-01 01:00:00+00:00', is: '2026-01-01T01:00Z' },
      { what: 'ISO with Z', time: '2026-01-01T01:00Z', is: '2026-01-01T01:00Z' },
      { what: 'ISO of Tashkent', time: '2026-01-01T01:00:00', is: '2025-12-31T20:00Z' },
      { what: 'the local form', time: '01.01.2026 01:00', is: '2025-12-31T20:00Z' },
      {
        what: 'an offset of half an hour',
        time: '2026-01-01 01:00-03:30',
        is: '2026-01-01T04:30Z',
      },
    ])
    .run(({ assert }, { time, is }) => {
      assert.deepEqual(starts(`start,value\n${time},0.5`), [at(is)])
    })

  test('takes {what}')
    .with([
      { what: 'a semicolon and a decimal comma', text: 'start;value\n01.01.2026 00:00;0,078' },
      { what: 'a tab', text: 'start\tvalue\n01.01.2026 00:00\t0.078' },
      { what: 'quotes', text: '"start","value"\n"01.01.2026 00:00","0,078"' },
      { what: 'a byte order mark', text: '\ufeffstart,value\n01.01.2026 00:00,0.078' },
      { what: 'CRLF and empty lines', text: 'start,value\r\n\r\n01.01.2026 00:00,0.078\r\n;;\r\n' },
      { what: 'Russian headings', text: 'Дата;Расход, кВт·ч\n01.01.2026 00:00;0,078' },
      { what: 'Uzbek headings', text: 'Vaqt;Sarf\n01.01.2026 00:00;0,078' },
      { what: 'watt-hours', text: 'start,value (Wh)\n01.01.2026 00:00,78', power: 0 },
      { what: 'megawatt-hours', text: 'Дата;МВт·ч\n01.01.2026 00:00;78', power: 6 },
      { what: 'more columns', text: 'id,start,value\n7,2026-01-01 00:00,0.078' },
    ])
    .run(({ assert }, { text, ...unit }) => {
      const { series } = parseIntervalCsv(text)
      const power = BigInt(unit.power ?? 0)
      assert.deepEqual(series[0]!.problems, [])
      assert.deepEqual(
        series[0]!.intervals.map(({ startsAt, value }) => [
          startsAt,
          parseDecimal(value, series[0]!.power),
        ]),
        [[at('2025-12-31T19:00Z'), { digits: 78n, power }]]
      )
    })

  test('a missing hour stays missing: intervals last the usual step', ({ assert }) => {
    const rows = ['00:00', '00:30', '01:00', '03:00', '03:30'].map((t) => `01.01.2026 ${t},1`)
    const { series } = parseIntervalCsv(['start,value', ...rows].join('\n'))
    assert.deepEqual(
      series[0]!.intervals.map(({ seconds }) => seconds),
      [1800, 1800, 1800, 1800, 1800]
    )
  })

  test('quality comes along where the file tells it', ({ assert }) => {
    const { series } = parseIntervalCsv(
      'start,value,quality\n01.01.2026 00:00,1,estimated\n01.01.2026 01:00,1,'
    )
    assert.deepEqual(
      series[0]!.intervals.map(({ quality }) => quality),
      [8, 0]
    )
  })

  test('row {row} is {code}')
    .with([
      { row: '01.01.2026 02:00,', code: 'row_missing' },
      { row: '01.01.2026 02:00,-1', code: 'row_value' },
      { row: '01.01.2026 02:00,0x10', code: 'row_value' },
      { row: '01.01.2026 02:00,1l', code: 'row_value' },
      { row: '01.01.2026 24:00,1', code: 'row_time' },
      { row: '30.02.2026 01:00,1', code: 'row_time' },
      { row: '29.02.2025 01:00,1', code: 'row_time' },
      { row: '03/04/2026 01:00,1', code: 'row_time' },
      { row: '01.01.26 01:00,1', code: 'row_time' },
      { row: 'Jami,1', code: 'row_time' },
      { row: '01.01.2026 02:00', code: 'row_syntax' },
      { row: '01.01.2026 02:00,0,5', code: 'row_syntax' },
      { row: '"01.01.2026 02:00,1', code: 'row_syntax' },
    ])
    .run(({ assert }, { row, code }) => {
      const { series } = parseIntervalCsv(`start,value\n01.01.2026 01:00,1\n${row}`)
      assert.deepEqual(
        series[0]!.problems.map((problem) => [problem.line, problem.code]),
        [[3, code]]
      )
      assert.lengthOf(series[0]!.intervals, 1)
    })

  test('refuses {what}: {code}')
    .with([
      { what: 'a header alone', text: 'start,value', code: 'E_FILE_NO_INTERVALS' },
      { what: 'no header', text: '01.01.2026 00:00,1', code: 'E_FILE_COLUMNS' },
      { what: 'one column', text: 'start\n01.01.2026 00:00', code: 'E_FILE_COLUMNS' },
      { what: 'a column twice', text: 'start,value,value\n', code: 'E_FILE_COLUMNS' },
      { what: 'no value column', text: 'start,name\n', code: 'E_FILE_COLUMNS' },
      { what: 'a web page', text: '<!doctype html><p>1</p>', code: 'E_FILE_TYPE' },
      { what: 'binary', text: 'start,value\u0000', code: 'E_FILE_TYPE' },
      {
        what: 'an endless line',
        text: `start,value\n${'1'.repeat(5000)}`,
        code: 'E_FILE_LONG_LINE',
      },
    ])
    .run(({ assert }, { text, code }) => {
      assert.equal(
        refusalOf(() => parseIntervalCsv(text)),
        code
      )
    })
})
