import assert from 'node:assert/strict'
import { isRefused } from '../is_refused.ts'
import type { CancellationFacts, Outcome, PaymentFacts } from '../outcome.ts'
import type { ReservationFacts } from '../reservation_facts.ts'
import type { Settings } from '../settings.ts'
import type { Examination } from './examination.ts'

const SUMS = [1n, 99n, 100n, 15_000_000n, 123_456_789_012_345n, 999_999_999_999_999n]
const AT = '2026-03-01T05:15:02.000Z'
const GIVEN_UP = { state: 'released', performedAt: null, paymentId: null, cancelledAt: AT } as const

/** Money and repeats: every unit survives both ways, and a repeat is answered as agreed. */
export function examineMoney<S extends Settings>(examination: Examination<S>): void {
  const { test, adapter, settings, provider } = examination

  for (const sum of SUMS) {
    test(`${sum} minor units are understood to the unit`, () => {
      const decoded = adapter.decode(provider.paying(sum), settings)
      assert.ok(!isRefused(decoded))
      const { command } = decoded
      assert.ok(command.kind === (provider.confirming ? 'reserve' : 'pay'))
      assert.equal(command.amount.minor, sum)
      assert.equal(command.reference, provider.reference)
    })
  }

  test('sums in a statement are right to the unit', () => {
    if (provider.statementSums === null) {
      assert.ok(!adapter.manifest.commands.includes('statement'))
      assert.ok(!adapter.manifest.commands.includes('reservations'))
      return
    }
    const kind = adapter.manifest.commands.includes('reservations') ? 'reservations' : 'statement'
    const reply = adapter.encode(listed(kind, provider.reference), provider.paying(1n), settings)
    assert.deepEqual([...provider.statementSums(reply)], SUMS)
  })

  examineRepeats(examination)
}

function examineRepeats<S extends Settings>(examination: Examination<S>): void {
  const { test, adapter, settings, provider } = examination
  const call = provider.confirming ?? provider.paying(100n)
  const cancelling = provider.cancelling ?? provider.paying(100n)
  const reservation = provider.confirming && reservationOf(provider.reference, 100n)
  const payment: PaymentFacts = {
    paymentId: '90211',
    reference: provider.reference,
    account: '1',
    amount: { minor: 100n, currency: 'UZS' },
    performedAt: AT,
    balanceAfterMinor: 0n,
    ...(reservation && { reservation }),
  }
  const cancellation: CancellationFacts = {
    paymentId: '90211',
    reference: provider.reference,
    cancelledAt: AT,
    ...(reservation && { reservation: { ...reservation, state: 'cancelled', cancelledAt: AT } }),
  }

  test('a first payment is a success, a repeated one what the provider expects', () => {
    const first = adapter.encode({ kind: 'paid', payment }, call, settings)
    const again = adapter.encode({ kind: 'pay_repeated', payment }, call, settings)
    assert.equal(provider.codeOf(first), provider.codes.success)
    assert.equal(provider.codeOf(again), provider.codes.repeatedPay)
  })

  test('a first cancellation is a success, a repeated one what the provider expects', () => {
    if (!adapter.manifest.commands.includes('cancel')) return
    const first = adapter.encode({ kind: 'cancelled', cancellation }, cancelling, settings)
    const again = adapter.encode({ kind: 'cancel_repeated', cancellation }, cancelling, settings)
    assert.equal(provider.codeOf(first), provider.codes.success)
    assert.equal(provider.codeOf(again), provider.codes.repeatedCancel)
  })

  if (reservation) examinePromises(examination, reservation)
}

function examinePromises<S extends Settings>(
  { test, adapter, settings, provider }: Examination<S>,
  reservation: ReservationFacts
): void {
  test('a first promise is a success, a repeated one what the provider expects', () => {
    const promise: ReservationFacts = { ...reservation, state: 'reserved', performedAt: null }
    const promising = provider.paying(100n)
    const first = adapter.encode({ kind: 'reserved', reservation: promise }, promising, settings)
    const again = { kind: 'reserve_repeated', reservation: promise } as const
    assert.equal(provider.codeOf(first), provider.codes.success)
    const reply = adapter.encode(again, promising, settings)
    assert.equal(provider.codeOf(reply), provider.codes.repeatedReserve)
  })

  test('a promise given up, once and again, is answered as the provider expects', () => {
    const { commands } = adapter.manifest
    if (!commands.includes('release') && !commands.includes('cancel')) return
    const { success, released = success, repeatedRelease = released } = provider.codes
    const given: ReservationFacts = { ...reservation, ...GIVEN_UP }
    const giving = provider.releasing ?? provider.cancelling ?? provider.paying(100n)
    const first = adapter.encode({ kind: 'released', reservation: given }, giving, settings)
    const again = { kind: 'release_repeated', reservation: given } as const
    assert.equal(provider.codeOf(first), released)
    assert.equal(provider.codeOf(adapter.encode(again, giving, settings)), repeatedRelease)
  })
}

/** All the sums in the reply to a statement of payments or of promises. */
function listed(kind: 'statement' | 'reservations', reference: string): Outcome {
  const referenceOf = (index: number) => `${reference.slice(0, -1)}${index}`
  if (kind === 'reservations') {
    return { kind, rows: SUMS.map((minor, at) => reservationOf(referenceOf(at), minor)) }
  }
  const rows = SUMS.map((amountMinor, index) => ({
    reference: referenceOf(index),
    paymentId: String(index + 1),
    amountMinor,
    performedAt: AT,
  }))
  return { kind, rows }
}

function reservationOf(reference: string, minor: bigint): ReservationFacts {
  return {
    reservationId: '90210',
    reference,
    account: '1',
    amount: { minor, currency: 'UZS' },
    state: 'performed',
    providerAt: AT,
    reservedAt: AT,
    performedAt: AT,
    cancelledAt: null,
    reason: null,
    paymentId: '90211',
  }
}
