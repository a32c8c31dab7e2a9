import assert from 'node:assert/strict'
import fc from 'fast-check'
import { checkBooks } from '#tests/support/model/check_books'
import { MONTHS, TODAY, type MoneySystem } from '#tests/support/model/money_system'
import type { MoneyModel } from '#tests/support/model/money_model'

type Money = fc.AsyncCommand<MoneyModel, MoneySystem>
type Step = (model: MoneyModel, system: MoneySystem) => Promise<void>

/** A command that may always be tried: what is not allowed must be refused, and change nothing. */
class Command implements Money {
  constructor(
    private readonly words: string,
    private readonly step: Step
  ) {}

  check() {
    return true
  }

  async run(model: MoneyModel, system: MoneySystem) {
    await this.step(model, system)
    await checkBooks(model, system)
  }

  toString() {
    return this.words
  }
}

const account = fc.nat(1)
const month = fc.nat(MONTHS - 2)
const times = fc.integer({ min: 1, max: 4 })
/** Few sums and few references, so that repeats, conflicts and second tries happen often. */
const amount = fc.oneof(fc.constantFrom(1_000_00n, 70_000_00n), fc.bigInt(100_00n, 400_000_00n))
const reference = fc.constantFrom('a', 'b', 'c')

const consume = fc.tuple(account, month, fc.bigInt(1n, 1_500_000n)).map(([who, when, wh]) =>
  command(`consume(${who}, ${when}, ${wh})`, async (model, system) => {
    const consumer = model.accounts[who]!
    consumer.consume(when, wh)
    await system.consume(who, { month: when, wh, late: consumer.late.has(when) })
  })
)

const bill = fc.tuple(month, fc.nat(4)).map(([when, chance]) => {
  const trial = chance === 0
  return command(`${trial ? 'try' : 'bill'}(${when})`, async (model, system) => {
    const answer = await system.bill(when, trial)
    if (model.closed.has(when)) return assert.equal(answer, 'E_PERIOD_CLOSED')
    if (trial) return tried(model, when)
    const charges = model.accounts.map((one) => one.bill(when))
    model.runs.push({ id: answer, month: when, charges, cancelled: false })
  })
})

/** Nothing stays of a trial but that it missed the consumption of the month. */
function tried(model: MoneyModel, when: number) {
  for (const one of model.accounts) if (!one.consumed.has(when)) one.missed.add(when)
}

const cancel = fc.nat(9).map((index) =>
  command(`cancel(${index})`, async (model, system) => {
    const found = model.runToCancel(index)
    if (!found) return
    const { run, isFollowed } = found
    const answer = await system.cancel(run.id)
    if (isFollowed) return assert.equal(answer, 'E_RUN_FOLLOWED')
    if (model.closed.has(run.month)) return assert.equal(answer, 'E_PERIOD_CLOSED')
    assert.equal(answer, 'cancelled')
    run.cancelled = true
    for (const [who, charges] of run.charges.entries()) {
      model.accounts[who]!.takeBack(charges, run.month)
    }
  })
)

const pay = fc.record({ reference, account, amount, month: fc.nat(TODAY), times }).map((paid) =>
  command(`pay(${Object.values(paid).join(', ')})`, async (model, system) => {
    const answers = await system.pay(paid)
    const before = model.payments.get(paid.reference)
    if (before) return assert.deepEqual(answers, Array(paid.times).fill(answerTo(before, paid)))
    const booked = model.monthOfPayment(paid.month, TODAY)
    if (booked === null) {
      return assert.deepEqual(answers, Array(paid.times).fill('refused period_closed'))
    }
    const id = answers[0]!.split(' ')[1]!
    assert.deepEqual(answers, [`recorded ${id}`, ...Array(paid.times - 1).fill(`repeated ${id}`)])
    model.payments.set(paid.reference, { ...paid, status: 'posted', id })
    entry(model, paid.account, { month: booked, kind: 'payment', amount: -paid.amount })
  })
)

type Paid = { account: number; amount: bigint }

function answerTo(before: Paid & { status: string; id: string }, paid: Paid) {
  if (before.status === 'reversed') return 'refused already_reversed'
  const isSame = before.account === paid.account && before.amount === paid.amount
  return `${isSame ? 'repeated' : 'conflict'} ${before.id}`
}

const takeBackPayment = fc.tuple(reference, times).map(([which, n]) =>
  command(`takeBackPayment(${which}) x${n}`, async (model, system) => {
    const payment = model.payments.get(which)
    if (!payment) return
    const answers = await system.takeBackPayment(payment.id, n)
    if (payment.status === 'reversed') {
      return assert.deepEqual(answers, Array(n).fill('repeated'))
    }
    if (model.closed.has(TODAY)) {
      return assert.deepEqual(answers, Array(n).fill('E_PERIOD_CLOSED'))
    }
    assert.deepEqual(answers, [...Array(n - 1).fill('repeated'), 'reversed'])
    payment.status = 'reversed'
    entry(model, payment.account, { month: TODAY, kind: 'paymentReversal', amount: payment.amount })
  })
)

const adjust = fc
  .tuple(account, fc.bigInt(-200_000_00n, 200_000_00n), fc.nat(TODAY))
  .filter(([, sum]) => sum !== 0n)
  .map(([who, sum, when]) =>
    command(`adjust(${who}, ${sum}, ${when})`, async (model, system) => {
      const answer = await system.adjust(who, sum, when)
      if (model.closed.has(when)) return assert.equal(answer, 'E_PERIOD_CLOSED')
      model.adjustments.push({ account: who, amount: sum, id: answer, reversed: false })
      entry(model, who, { month: when, kind: 'adjustment', amount: sum })
    })
  )

const takeBackAdjustment = fc.nat(5).map((index) =>
  command(`takeBackAdjustment(${index})`, async (model, system) => {
    const found = model.adjustments[index % Math.max(1, model.adjustments.length)]
    if (!found) return
    const answer = await system.takeBackAdjustment(found.id)
    if (model.closed.has(TODAY)) return assert.equal(answer, 'E_PERIOD_CLOSED')
    if (found.reversed) return assert.equal(answer, 'E_ALREADY_REVERSED')
    assert.equal(answer, 'reversed')
    found.reversed = true
    entry(model, found.account, { month: TODAY, kind: 'adjustment', amount: -found.amount })
  })
)

const setMonth = fc.tuple(fc.nat(TODAY), fc.boolean()).map(([when, closes]) =>
  command(`${closes ? 'close' : 'open'}(${when})`, async (model, system) => {
    await system.setMonth(when, closes ? 'closed' : 'open')
    if (closes) model.closed.add(when)
    else model.closed.delete(when)
  })
)

function command(words: string, step: Step): Money {
  return new Command(words, step)
}

let last = 0

function entry(
  model: MoneyModel,
  who: number,
  line: { month: number; kind: 'payment' | 'paymentReversal' | 'adjustment'; amount: bigint }
) {
  model.accounts[who]!.entries.push({ ...line, source: `entry${++last}` })
}

/** Everything that may happen to the money of two households, in any order. */
export const moneyCommands = (maxCommands: number) =>
  fc.commands(
    [
      ...[consume, consume, consume, bill, bill, bill, cancel],
      ...[pay, pay, pay, pay, takeBackPayment, takeBackPayment],
      ...[adjust, adjust, takeBackAdjustment, setMonth],
    ],
    { maxCommands, size: 'max' }
  )
