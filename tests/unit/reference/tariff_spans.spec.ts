import { test } from '@japa/runner'
import { tariffSpans, type DatedRate } from '#reference/rules/tariff_spans'

type Block = { id: string; days: [string, string | null]; above?: bigint; upTo?: bigint | null }

const rate = ({ id, days: [validFrom, validTo], above = 0n, upTo = null }: Block): DatedRate => ({
  rateId: id,
  step: above === 0n ? 1 : 2,
  fromWh: above,
  toWh: upTo,
  priceMinor: 1n,
  validFrom,
  validTo,
})

const OLD = rate({ id: 'old', days: ['2018-04-01', '2018-11-16'] })
const NEW = rate({ id: 'new', days: ['2018-11-16', null] })

const brief = (rates: DatedRate[], from: string, to: string) =>
  tariffSpans(rates, from, to).map((span) => [
    span.from,
    span.to,
    span.steps.map(({ rateId }) => rateId),
  ])

test.group('tariff spans', () => {
  test('[{from}, {to}) is {spans}')
    .with([
      {
        from: '2018-10-01',
        to: '2018-11-01',
        spans: [['2018-10-01', '2018-11-01', ['old']]],
      },
      {
        from: '2018-11-01',
        to: '2018-12-01',
        spans: [
          ['2018-11-01', '2018-11-16', ['old']],
          ['2018-11-16', '2018-12-01', ['new']],
        ],
      },
      { from: '2018-11-16', to: '2018-12-01', spans: [['2018-11-16', '2018-12-01', ['new']]] },
      { from: '2018-11-01', to: '2018-11-16', spans: [['2018-11-01', '2018-11-16', ['old']]] },
      {
        from: '2018-03-01',
        to: '2018-04-02',
        spans: [
          ['2018-03-01', '2018-04-01', []],
          ['2018-04-01', '2018-04-02', ['old']],
        ],
      },
    ])
    .run(({ assert }, { from, to, spans }) => {
      assert.deepEqual(brief([NEW, OLD], from, to), spans)
    })

  test('blocks stand from the lowest up', ({ assert }) => {
    const upper = rate({ id: 'upper', days: ['2018-01-01', null], above: 200n })
    const lower = rate({ id: 'lower', days: ['2018-01-01', null], upTo: 200n })
    assert.deepEqual(brief([upper, lower], '2018-05-01', '2018-06-01'), [
      ['2018-05-01', '2018-06-01', ['lower', 'upper']],
    ])
  })
})
