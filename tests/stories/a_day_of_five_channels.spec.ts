import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { addDays } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveChart } from '#ledger/actions/receive_chart'
import { LEDGER } from '#ledger/chart'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { advanceStatements } from '#payments/actions/advance_statements'
import { decideLine } from '#payments/actions/decide_line'
import { explainDifference } from '#payments/actions/decide_difference'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { openFileChannel } from '#payments/actions/open_file_channel'
import { postStatement } from '#payments/actions/post_statement'
import { putTerms } from '#payments/actions/put_terms'
import { receiveStatement } from '#payments/actions/receive_statement'
import { recordPayment } from '#payments/actions/record_payment'
import { setRegistry } from '#payments/actions/set_registry'
import { settleChannel } from '#payments/actions/settle_channel'
import { offerFileAdapters } from '#payments/gateway/file_adapters'
import { reconcileInTurn } from '#payments/jobs/reconcile_in_turn'
import { reconciledChannel } from '#payments/reconciliation/reconciled_channel'
import { openRegion } from '#tests/support/open_region'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { call } from '#tests/support/payments/gateway_client'
import { moneyDigest } from '#tests/support/payments/money_digest'
import * as paynetSide from '#tests/support/payments/paynet_client'
import * as paymeSide from '#tests/support/payments/payme_client'
import { semicolonAdapter } from '#tests/support/payments/semicolon_adapter'
import type { Region } from '#tests/support/world'

const TODAY = clock.today()
const TOMORROW = addDays(TODAY, 1)
const MUCH_LATER = addDays(TODAY, 14)
/** Paid in tiyin; PAYNET keeps 0.8 % of a payment, Payme 1 % of a day, the post nothing. */
const [SMALL, MIDDLE, LARGE] = [12_345_67n, 50_000_00n, 800_000_01n]

let region: Region
let payers: TestAccount[]
let paynet: paynetSide.PaynetClient
let payme: Awaited<ReturnType<typeof paymeSide.openPayme>>

const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, work)
const tomorrow = <T>(work: () => Promise<T>) => clock.at(`${TOMORROW}T10:00`, work)
const channel = async (code: string) => (await reconciledChannel(code))!

async function takeFile(
  code: string,
  lines: readonly string[],
  confirmation: string | null = null
) {
  const { statementId, isRepeated } = await inRegion(async () =>
    receiveStatement({
      channelId: (await channel(code)).id,
      divisionId: region.divisions.region!,
      fileName: `${code}.txt`,
      bytes: new TextEncoder().encode(lines.join('\n')),
    })
  )
  await advanceStatements(region.id)
  if (isRepeated) return statementId
  const doubles = await inRegion(() =>
    rows<{ seq: number }>(
      `select seq from statement_lines
        where tenant_id = :tenant and statement_id = :statementId and verdict = 'double'`,
      { statementId }
    )
  )
  for (const { seq } of doubles) {
    await inRegion(() => decideLine({ statementId, seq, decision: 'skip' }))
  }
  await inRegion(() => postStatement({ statementId, confirmation }))
  await advanceStatements(region.id)
  return statementId
}

const standing = (code: number) =>
  inRegion(async () => {
    const [row] = await rows<{ sum: string }>(
      `select coalesce(sum(amount_minor), 0)::text as sum from entries
        where tenant_id = :tenant and ledger_code = :code`,
      { code }
    )
    return BigInt(row!.sum)
  })

const open = () =>
  inRegion(() =>
    rows<{ id: string; kind: string; reference: string }>(
      `select id, kind, reference from differences
        where tenant_id = :tenant and status <> 'settled' order by id`
    )
  )

/** The lump sum that the bank's statement brought under a reference, given to today. */
const settle = (code: string, reference: string) =>
  tomorrow(() =>
    inRegion(async () => {
      const [item] = await rows<{ id: string }>(
        `select suspense_id as id from statement_lines
          where tenant_id = :tenant and reference = :reference and suspense_id is not null`,
        { reference }
      )
      const days = { from: TODAY, to: TOMORROW }
      const asked = { channel: await channel(code), days, withheldMinor: null }
      return settleChannel({ ...asked, itemId: item!.id })
    })
  )

test.group('Story | a day of five channels', (group) => {
  group.setup(async () => {
    offerFileAdapters(async () => ({ default: semicolonAdapter }))
    region = await openRegion('five-channels', '1718', ['Urgut'])
    paynet = await paynetSide.openPaynet(region)
    payme = await paymeSide.openPayme(region, { accountType: 'accumulative' })
    await inRegion(async () => {
      await receiveChart()
      await openCashDesk()
      const file = { adapter: 'test_semicolon' }
      await openFileChannel({ ...file, code: 'bank', title: 'Bank' })
      await openFileChannel({ ...file, code: 'post', title: 'Post', ledgerCode: LEDGER.inTransit })
      await setRegistry(await channel('paynet'), { ...file, settings: {} })
      const terms = {
        ...{ service: '', minimumMinor: 0n, fixedMinor: 0n, bearer: 'region' as const },
        ...{ settleDays: 1, agentKey: null, validFrom: '2026-01-01', reason: 'contract' },
      }
      const ofPaynet = { per: 'payment' as const, ratePpm: 8_000n, agentName: 'PAYNET' }
      const ofPayme = { per: 'day' as const, ratePpm: 10_000n, agentName: 'Payme' }
      await putTerms({ ...terms, ...ofPaynet, channelId: (await channel('paynet')).id })
      await putTerms({ ...terms, ...ofPayme, channelId: (await channel('payme')).id })
      payers = []
      for (let n = 0; n < 4; n++) {
        payers.push(await anAccount({ divisionId: region.divisions.Urgut! }))
      }
    })
  })

  test('is explained to the tiyin, and played twice it is the same day', async ({ assert }) => {
    const [first, second, third, fourth] = payers as [
      TestAccount,
      TestAccount,
      TestAccount,
      TestAccount,
    ]

    // PAYNET: two payments, one cancelled, one that only its registry knows.
    await paynetSide.perform(paynet, first.number, 44_400_000_001n, SMALL)
    await paynetSide.perform(paynet, second.number, 44_400_000_002n, MIDDLE)
    await paynetSide.perform(paynet, third.number, 44_400_000_003n, LARGE)
    await paynetSide.invoke(paynet, 'CancelTransaction', { transactionId: 44_400_000_003n })

    // Payme: one performed, one that was never performed.
    const [paid, left] = [paymeSide.newTransaction(), paymeSide.newTransaction()]
    for (const id of [paid, left]) {
      await paymeSide.invoke(payme, 'CreateTransaction', {
        ...{ id, time: clock.now().toMillis(), amount: Number(LARGE) },
        account: { account: first.number },
      })
    }
    const performed = await paymeSide.invoke(payme, 'PerformTransaction', { id: paid })
    assert.equal(performed.result.state, 2, performed.text)

    await inRegion(() =>
      recordPayment({
        ...{ channel: 'cash_desk', reference: 'desk-1', accountId: fourth.id, amountMinor: 7_00n },
        paidAt: clock.now().toISO(),
      })
    )

    // The post: one of its own, one of nobody, and one that PAYNET had brought.
    const post = [
      `post-000001;${TODAY};${third.number};${MIDDLE};;`,
      `post-000002;${TODAY};999999999;${SMALL};;`,
      `post-000003;${TODAY};${second.number};${MIDDLE};;`,
    ]
    await takeFile('post', post)
    const registry = [
      `44400000001;${TODAY};${first.number};${SMALL};;`,
      `44400000002;${TODAY};${second.number};${MIDDLE};;`,
      `44400000004;${TODAY};${fourth.number};${SMALL};;`,
    ]
    await takeFile('paynet', registry)

    await tomorrow(() => reconcileInTurn(region.id))
    const differences = await open()
    assert.deepEqual(
      differences.map(({ kind, reference }) => [kind, reference]),
      [['only_there', 'post-000003']]
    )
    const explained = { differenceId: differences[0]!.id, reason: 'PAYNET brought it' }
    await inRegion(() => explainDifference(explained))

    // Tomorrow the bank brings three lump sums, less what the agents keep.
    const ofPaynet = SMALL + MIDDLE + SMALL - (98_77n + 400_00n + 98_77n)
    const ofPayme = LARGE - 8_000_00n
    const bank = [
      `bank-000001;${TODAY};;${ofPaynet};;PAYNET`,
      `bank-000002;${TODAY};;${ofPayme};;Payme`,
      `bank-000003;${TODAY};;${MIDDLE + SMALL};;post`,
    ]
    await takeFile('bank', bank)
    await settle('paynet', 'bank-000001')
    await settle('payme', 'bank-000002')
    await settle('post', 'bank-000003')

    assert.equal(await standing(LEDGER.inTransit), 0n)
    assert.equal(await standing(LEDGER.agents), 0n)
    // What is left of suspense is the post's payment of nobody.
    assert.equal(await standing(LEDGER.suspense), -SMALL)
    assert.equal(await standing(LEDGER.bank), ofPaynet + ofPayme + MIDDLE + SMALL)
    await clock.at(`${MUCH_LATER}T10:00`, () => reconcileInTurn(region.id))
    assert.deepEqual(await open(), [])

    const before = await inRegion(moneyDigest)
    const calls = await inRegion(() =>
      rows<{ adapter: string; body: Buffer }>(
        `select adapter, body from provider_calls where tenant_id = :tenant order by id`
      )
    )
    const key = `Basic ${Buffer.from(`Paycom:${paymeSide.KEY}`).toString('base64')}`
    const again = ({ adapter, body }: (typeof calls)[number]) =>
      adapter === 'paynet'
        ? paynetSide.send(paynet, { body })
        : call(payme, {
            headers: { 'authorization': key, 'content-type': 'application/json' },
            body,
          })
    for (let n = 0; n < 2; n++) {
      for (const one of calls) await again(one)
      await takeFile('post', [...post, ''])
      await takeFile('paynet', registry)
      await takeFile('bank', bank)
      await tomorrow(() => reconcileInTurn(region.id))
    }
    assert.equal(await inRegion(moneyDigest), before)
    assert.deepEqual(await open(), [])
    assert.deepEqual((await inRegion(verifyLedger)).faults, [])
  }).timeout(120_000)
})
