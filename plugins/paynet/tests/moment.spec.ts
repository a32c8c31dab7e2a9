import { isRefused } from '@hisob/contract'
import { paynetAdapter } from '../src/index.ts'
import { test } from '@japa/runner'
import { callWith, settings } from './provider.ts'

function periodOf(from: string, to: string): readonly string[] | string {
  const params = `{"serviceId":17,"dateFrom":"${from}","dateTo":"${to}"}`
  const call = callWith(`{"jsonrpc":"2.0","method":"GetStatement","id":1,"params":${params}}`)
  const decoded = paynetAdapter.decode(call, settings)
  if (isRefused(decoded)) return decoded.refusal

  return decoded.command.kind === 'statement' ? [decoded.command.from, decoded.command.to] : []
}

test.group('PAYNET: dates', () => {
  test('{sent} is {read}')
    .with([
      { sent: '2026-03-01 10:15:02', read: '2026-03-01T10:15:02+05:00' },
      { sent: ' 2026-03-01 10:15:02 ', read: '2026-03-01T10:15:02+05:00' },
      { sent: '01.03.2026 10:15:02', read: '2026-03-01T10:15:02+05:00' },
      { sent: 'Sun Mar 01 10:15:02 UZT 2026', read: '2026-03-01T10:15:02+05:00' },
      { sent: 'Sun Mar 01 10:15:02 GMT+05:00 2026', read: '2026-03-01T10:15:02+05:00' },
      { sent: 'Sun Mar 01 05:15:02 UTC 2026', read: '2026-03-01T05:15:02Z' },
      { sent: '2026-03-01T10:15:02', read: '2026-03-01T10:15:02+05:00' },
      { sent: '2026-03-01T05:15:02Z', read: '2026-03-01T05:15:02Z' },
      { sent: '2026-03-01T10:15:02.123456789+05:00', read: '2026-03-01T10:15:02.123456+05:00' },
      { sent: '2024-02-29 00:00:00', read: '2024-02-29T00:00:00+05:00' },
    ])
    .run(({ assert }, { sent, read }) => {
      assert.equal(periodOf(sent, '2026-12-31 23:59:59')[0], read)
    })

  test('{sent} is no date')
    .with(
      [
        '2026-02-29 00:00:00',
        '1900-02-29 00:00:00',
        '2026-13-01 00:00:00',
        '2026-00-01 00:00:00',
        '2026-03-00 00:00:00',
        '2026-03-01 24:00:00',
        '2026-03-01 10:60:00',
        '2026-03-01 10:15:60',
        '2026-03-01',
        '2026-3-1 10:15:02',
        '32.01.2026 00:00:00',
        'Sun Foo 01 10:15:02 UZT 2026',
        'Sun Mar 01 10:15:02 MSK 2026',
        '1999-12-31 23:59:59',
        '0000-01-01 00:00:00',
        '2026-03-01T10:15:02.1234567890Z',
        '2026-03-01T10:15:02+99:00',
        '1772345702000',
      ].map((sent) => ({ sent }))
    )
    .run(({ assert }, { sent }) => {
      assert.equal(periodOf(sent, '2026-12-31 23:59:59'), 'wrong_date')
    })

  test('a statement up to {sent} ends before {end}: the last second belongs to it')
    .with([
      { sent: '2026-03-01 23:59:59', end: '2026-03-02T00:00:00+05:00' },
      { sent: '2026-12-31 23:59:59', end: '2027-01-01T00:00:00+05:00' },
      { sent: '2026-03-01 00:00:00', end: '2026-03-01T00:00:01+05:00' },
      { sent: '2026-03-01T18:59:59.750Z', end: '2026-03-02T00:00:00+05:00' },
    ])
    .run(({ assert }, { sent, end }) => {
      assert.equal(periodOf('2026-03-01 00:00:00', sent)[1], end)
    })
})
