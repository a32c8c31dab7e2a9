import { registerFileAdapterSuite } from '@hisob/contract/test_suite'
import { test } from '@japa/runner'
import { bankCamt } from '../src/bank_camt.ts'
import { bankMt940 } from '../src/bank_mt940.ts'
import { ACCOUNT, PAYER } from './c1.ts'
import { MT, mt940 } from './mt940.ts'
import { bankMt940Facts, bankCamtFacts } from './facts_mt940.ts'

registerFileAdapterSuite({ test, group: test.group, adapter: bankMt940, ...bankMt940Facts })
registerFileAdapterSuite({ test, group: test.group, adapter: bankCamt, ...bankCamtFacts })

test.group('MT940', () => {
  const read = (change: readonly [string, string]) => {
    const text = new TextDecoder().decode(mt940().bytes).replace(...change)
    return bankMt940.read({ ...mt940(), bytes: new TextEncoder().encode(text) }, MT)
  }

  test('balances are read, a credit taken back goes out', ({ assert }) => {
    assert.containSubset(read(['0301C1', '0301RC1']), {
      lines: [{ direction: 'out', documentNumber: '17' }],
      control: { openingMinor: 100_000_000n, closingMinor: 115_000_000n, isIntact: true },
    })
  })

  test('the booking day belongs to the year nearest to the value day', ({ assert }) => {
    assert.containSubset(read(['2603010301', '2601011231']), {
      lines: [{ bookedOn: '2025-12-31' }],
    })
  })

  test('numbered parts are put together', ({ assert }) => {
    const file = bankMt940.read(mt940(`?20LS 1726?21-000123?31${PAYER}?32NAMUNA`), MT)
    assert.containSubset(file, {
      lines: [{ purpose: 'LS 1726-000123', payer: { name: 'NAMUNA', bankAccount: PAYER } }],
    })
  })

  test('{from}: {problem}')
    .with([
      { from: ':20:S1', to: ':21:S1', problem: 'unknown_format' },
      { from: ':62F:', to: ':64:', problem: 'truncated' },
      { from: '62F:C260301UZS', to: '62F:C260301USD', problem: 'several_currencies' },
      { from: ACCOUNT, to: PAYER, problem: 'wrong_header' },
    ])
    .run(({ assert }, { from, to, problem }) => {
      assert.containSubset(read([from, to]), { kind: 'unreadable', problem })
    })

  test('{to} spoils the movement alone')
    .with([
      { from: 'C150000,00N', to: 'C150000.00N', problem: 'wrong_line' },
      { from: 'C150000,00N', to: 'C0,00N', problem: 'wrong_amount' },
      { from: ':61:260301', to: ':61:260230', problem: 'wrong_date' },
    ])
    .run(({ assert }, { from, to, problem }) => {
      assert.containSubset(read([from, to]), { lines: [], unreadable: [{ line: 6, problem }] })
    })
})
