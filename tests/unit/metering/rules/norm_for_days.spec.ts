import { test } from '@japa/runner'
import { normForDays, type Norm, type NormTerm } from '#metering/rules/norm_for_days'

const cooking: Norm = {
  code: 'gas_cooking',
  monthlyBase: 15_000n,
  heatingOnly: false,
  from: '2018-09-01',
  to: null,
}
const heatingNorm: Norm = {
  ...cooking,
  code: 'gas_heating',
  monthlyBase: 5_760n,
  heatingOnly: true,
}
const people = (amount: bigint, from = '2020-01-01', to: string | null = null): NormTerm => ({
  code: 'gas_cooking',
  amount,
  from,
  to,
})
const rooms: NormTerm = { ...people(120n), code: 'gas_heating' }
const november = { period: '2026-11-01', from: '2026-11-01', to: '2026-12-01' }
const heating = [{ from: '2026-11-01', to: '2027-03-01' }]

function litres(changes: object) {
  const asked = {
    ...november,
    terms: [people(4n)],
    norms: [cooking, heatingNorm],
    heating,
    ...changes,
  }
  return normForDays(asked).map(({ days, quantityWh }) => `${days} ${quantityWh}`)
}

test.group('Consumption by norm', () => {
  test('people × the norm of a month; heated rooms only while it is cold', ({ assert }) => {
    assert.deepEqual(litres({}), ['30 60000'])
    assert.deepEqual(litres({ terms: [people(4n), rooms] }), ['30 60000', '30 691200'])
    assert.deepEqual(litres({ terms: [rooms], heating: [] }), [])
    const late = [{ from: '2026-11-16', to: '2027-03-01' }]
    assert.deepEqual(litres({ terms: [rooms], heating: late }), ['15 345600'])
  })

  test('who moves in counts from his day', ({ assert }) => {
    const terms = [people(4n, '2020-01-01', '2026-11-11'), people(5n, '2026-11-11')]
    assert.deepEqual(litres({ terms }), ['10 20000', '20 50000'])
  })

  test('a norm that changes inside the month counts by days, and needs a person to count for', ({
    assert,
  }) => {
    const norms = [
      { ...cooking, to: '2026-11-16' },
      { ...cooking, from: '2026-11-16', monthlyBase: 12_000n },
    ]
    assert.deepEqual(litres({ norms }), ['15 30000', '15 24000'])
    assert.deepEqual(litres({ terms: [people(0n)] }), ['30 0'])
    assert.deepEqual(litres({ terms: [] }), [])
    assert.deepEqual(litres({ norms: [] }), [])
  })

  test('only the days without a meter are told', ({ assert }) => {
    assert.deepEqual(litres({ to: '2026-11-07' }), ['6 12000'])
  })
})
