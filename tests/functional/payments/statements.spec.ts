import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import { addDays } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveChart } from '#ledger/actions/receive_chart'
import { LEDGER } from '#ledger/chart'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { advanceStatements } from '#payments/actions/advance_statements'
import { assignSuspense } from '#payments/actions/assign_suspense'
import { decideLine } from '#payments/actions/decide_line'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { openFileChannel } from '#payments/actions/open_file_channel'
import { postStatement } from '#payments/actions/post_statement'
import { receiveStatement } from '#payments/actions/receive_statement'
import { refundSuspense } from '#payments/actions/refund_suspense'
import { reverseSuspenseStep } from '#payments/actions/reverse_suspense_step'
import { payAtDesk } from '#tests/support/payments/at_the_desk'
import { undoStatement } from '#payments/actions/undo_statement'
import { offerFileAdapters } from '#payments/gateway/file_adapters'
import { anAccount } from '#tests/support/payments/an_account'
import { semicolonAdapter } from '#tests/support/payments/semicolon_adapter'
import { theWorld } from '#tests/support/world'

const region = () => theWorld().samarqand
const inRegion = <T>(work: () => Promise<T>) => asTenant(region().id, work)
const today = clock.today()
let channelId = 0
let last = 0
const newReference = () => `line-${++last}`

const household = (owes: Record<string, bigint> = {}) =>
  inRegion(() => anAccount({ divisionId: region().divisions.Urgut!, owes }))

async function receive(lines: string[], confirmed = false) {
  const { statementId } = await inRegion(() =>
    receiveStatement({
      channelId,
      divisionId: region().divisions.region!,
      fileName: '../../etc/lines.txt',
      bytes: new TextEncoder().encode(lines.join('\n')),
    })
  )
  await advanceStatements(region().id)
  if (confirmed) await post(statementId)
  return statementId
}

async function post(statementId: string, confirmation: string | null = null) {
  await inRegion(() => postStatement({ statementId, confirmation }))
  await advanceStatements(region().id)
}

type Line = { verdict: string; because: string | null; outcome: string | null; suspense: string }

const linesOf = (id: string) =>
  inRegion(() =>
    rows<Line>(
      `select verdict, because, outcome, suspense_id as suspense from statement_lines
        where tenant_id = :tenant and statement_id = :id order by seq`,
      { id }
    )
  )

const statusOf = (id: string) =>
  inRegion(async () => {
    const row = await one<{ status: string }>(
      `select status from statements where tenant_id = :tenant and id = :id`,
      { id }
    )
    return row!.status
  })

/** What stands on a ledger account, debit above zero. */
const standing = (code: number) =>
  inRegion(async () => {
    const row = await one<{ sum: string }>(
      `select coalesce(sum(amount_minor), 0)::text as sum from entries
        where tenant_id = :tenant and ledger_code = :code`,
      { code }
    )
    return BigInt(row!.sum)
  })

const balance = (id: string) => inRegion(async () => (await balanceOf(id))!.balanceMinor)

test.group('Statements', (group) => {
  group.setup(async () => {
    offerFileAdapters(async () => ({ default: semicolonAdapter }))
    await inRegion(async () => {
      await receiveChart()
      await openCashDesk()
      const { id } = await openFileChannel({
        code: 'bank_test',
        title: 'Bank',
        adapter: 'test_semicolon',
      })
      channelId = id
    })
  })

  group.each.teardown(async ({ context: { assert } }) => {
    const verdict = await inRegion(() => verifyLedger())
    assert.deepEqual(verdict.faults, [])
  })

  test('gives each line its verdict and posts nothing before it is asked', async ({ assert }) => {
    const { id, number } = await household({ '2026-10-05': 100_00n })
    const again = newReference()
    await receive([`${again};${today};${number};100;;`], true)
    const statementId = await receive([
      `${newReference()};${today};${number};5000;;`,
      `${again};${today};${number};100;;`,
      `${again};${today};${number};200;;`,
      `${newReference()};${today};404404404;700;;`,
      `${newReference()};${addDays(today, 1)};${number};100;;`,
      `${newReference()};${today};out;900;;`,
      `${newReference()};${today};;100;;oplata l/s ${number} za svet`,
      `${newReference()};${today};${number};abc;;`,
    ])
    const lines = await linesOf(statementId)
    assert.deepEqual(
      lines.map(({ verdict, because }) => (because ? `${verdict} ${because}` : verdict)),
      [
        'new',
        'repeated',
        'wrong conflict',
        'unknown unknown_account',
        'wrong future_date',
        'ignored outgoing',
        'new',
        'unreadable wrong_amount',
      ]
    )
    assert.equal(await balance(id), 99_00n)
  })

  test('posts what is sure and holds the rest in suspense, to the tiyin', async ({ assert }) => {
    const { id, number } = await household({ '2026-10-05': 100_00n })
    const before = await standing(LEDGER.suspense)
    const statementId = await receive(
      [
        `${newReference()};${today};${number};6000;;`,
        `${newReference()};${today};${number};5000;;`,
        `${newReference()};${today};404404404;700;;`,
      ],
      true
    )
    assert.equal(await statusOf(statementId), 'posted')
    assert.equal(await balance(id), -10_00n)
    assert.equal((await standing(LEDGER.suspense)) - before, -700n)
    const after = await inRegion(() =>
      rows<{ left: string }>(
        `select balance_after_minor as left from payments
          where tenant_id = :tenant and account_id = :id order by payment_id`,
        { id }
      )
    )
    assert.deepEqual(
      after.map(({ left }) => left),
      ['4000', '-1000']
    )
    const outcomes = await linesOf(statementId)
    assert.deepEqual(
      outcomes.map(({ outcome }) => outcome),
      ['posted', 'posted', 'suspended']
    )
  })

  test('takes the same file once, and the same lines of another file once', async ({ assert }) => {
    const { id, number } = await household()
    const line = `${newReference()};${today};${number};1000;;`
    const first = await receive([line], true)
    assert.equal(await receive([line]), first)
    const second = await receive([line, `${newReference()};${today};${number};1;;`], true)
    assert.deepEqual(
      (await linesOf(second)).map(({ outcome }) => outcome),
      ['repeated', 'posted']
    )
    assert.equal(await balance(id), -10_01n)
  })

  test('posts lines once that two files brought before either was posted', async ({ assert }) => {
    const { id, number } = await household()
    const line = `${newReference()};${today};${number};1000;;`
    const former = await receive([line])
    const latter = await receive([line, ''])
    await post(former)
    await post(latter)
    assert.equal(await balance(id), -10_00n)
  })

  test('a wrong control total needs a person and a reason', async ({ assert }) => {
    const { number } = await household()
    const statementId = await receive([`#2;1000`, `${newReference()};${today};${number};1000;;`])
    await assert.rejects(() => post(statementId), 'E_STATEMENT_DIFFERS')
    await post(statementId, 'the bank confirmed one line')
    assert.equal(await statusOf(statementId), 'posted')
  })

  test('a possible double credit waits for a decision', async ({ assert }) => {
    const { id, number } = await household()
    await inRegion(() =>
      payAtDesk({
        ...{ accountId: id, amountMinor: 10_00n, reference: randomUUID() },
        paidAt: clock.now().toISO(),
      })
    )
    const statementId = await receive([`${newReference()};${today};${number};1000;;`])
    assert.equal((await linesOf(statementId))[0]!.verdict, 'double')
    await assert.rejects(() => post(statementId), 'E_STATEMENT_UNDECIDED')
    await inRegion(() => decideLine({ statementId, seq: 1, decision: 'skip' }))
    await post(statementId)
    assert.equal(await balance(id), -10_00n)
  })

  test('a file of nothing is refused whole', async ({ assert }) => {
    const statementId = await receive(['nonsense'])
    assert.equal(await statusOf(statementId), 'unreadable')
    assert.deepEqual(await linesOf(statementId), [])
  })

  test('is taken back whole, once', async ({ assert }) => {
    const { id, number } = await household({ '2026-10-05': 100_00n })
    const held = await standing(LEDGER.suspense)
    const statementId = await receive(
      [`${newReference()};${today};${number};6000;;`, `${newReference()};${today};404404404;700;;`],
      true
    )
    const undo = () => inRegion(() => undoStatement({ statementId, reason: 'a wrong file' }))
    await undo()
    await advanceStatements(region().id)
    assert.equal(await statusOf(statementId), 'undone')
    assert.equal(await balance(id), 100_00n)
    assert.equal(await standing(LEDGER.suspense), held)
    await assert.rejects(undo, 'E_STATEMENT_STATE')
  })

  test('money in suspense is split, refunded and taken back', async ({ assert }) => {
    const [ours, other] = [await household(), await household()]
    const held = await standing(LEDGER.suspense)
    const statementId = await receive([`${newReference()};${today};404404404;1000;;`], true)
    const itemId = (await linesOf(statementId))[0]!.suspense
    const give = (accountId: string, amountMinor: bigint, reference: string) =>
      inRegion(() => assignSuspense({ itemId, accountId, amountMinor, reference }))

    await give(ours.id, 600n, 'a')
    await give(ours.id, 600n, 'a')
    await assert.rejects(() => give(other.id, 500n, 'b'), 'E_SUSPENSE_TOO_MUCH')
    await inRegion(() => refundSuspense({ itemId, amountMinor: 100n, reason: 'asked in writing' }))
    await give(other.id, 300n, 'c')
    assert.equal(await balance(ours.id), -600n)
    assert.equal(await balance(other.id), -300n)
    assert.equal(await standing(LEDGER.suspense), held)
    await assert.rejects(
      () => inRegion(() => undoStatement({ statementId, reason: 'a wrong file' })),
      'E_STATEMENT_MOVED_ON'
    )

    const steps = await inRegion(() =>
      rows<{ id: string }>(
        `select id from suspense_steps where tenant_id = :tenant and item_id = :itemId order by id`,
        { itemId }
      )
    )
    for (const { id: stepId } of steps) {
      await inRegion(() => reverseSuspenseStep({ itemId, stepId, reason: 'not his money' }))
    }
    assert.equal(await balance(ours.id), 0n)
    assert.equal(await standing(LEDGER.suspense), held - 1000n)
  })
})
