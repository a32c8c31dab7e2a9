import { clock } from '#shared/clock'
import { one, rows } from '#shared/database/sql'
import { addDays, type IsoDate } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveChart } from '#ledger/actions/receive_chart'
import { LEDGER } from '#ledger/chart'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { advanceStatements } from '#payments/actions/advance_statements'
import { openChannel } from '#payments/actions/open_channel'
import { openFileChannel } from '#payments/actions/open_file_channel'
import { postStatement } from '#payments/actions/post_statement'
import { receiveStatement } from '#payments/actions/receive_statement'
import { reconcileDays } from '#payments/actions/reconcile_days'
import { recordPayment } from '#payments/actions/record_payment'
import { setRegistry } from '#payments/actions/set_registry'
import { offerFileAdapters } from '#payments/gateway/file_adapters'
import {
  reconciledChannel,
  type ReconciledChannel,
} from '#payments/reconciliation/reconciled_channel'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { semicolonAdapter } from '#tests/support/payments/semicolon_adapter'
import { openRegion } from '#tests/support/open_region'
import type { Region } from '#tests/support/world'

type Difference = {
  id: string
  kind: string
  reference: string
  status: string
  resolution: string | null
  here: string | null
  there: string | null
}

/** A region with PAYNET, its registries, and a bank, in which days are compared. */
export class ReconciledRegion {
  static async open(code: string, soato: string) {
    offerFileAdapters(async () => ({ default: semicolonAdapter }))
    const region = await openRegion(code, soato, ['Birinchi'])
    const own = new ReconciledRegion(region)
    await own.in(async () => {
      await receiveChart()
      await openChannel({ adapter: 'paynet', settings: { serviceId: '17' }, networks: [] })
      await setRegistry(await own.channel('paynet'), { adapter: 'test_semicolon', settings: {} })
      await openFileChannel({ code: 'bank', title: 'Bank', adapter: 'test_semicolon' })
      await openFileChannel({
        ...{ code: 'post', title: 'Post', adapter: 'test_semicolon' },
        ledgerCode: LEDGER.inTransit,
      })
      own.payer = await anAccount({ divisionId: region.divisions.Birinchi! })
    })
    return own
  }

  payer!: TestAccount

  private constructor(readonly region: Region) {}

  in<T>(work: () => Promise<T>): Promise<T> {
    return asTenant(this.region.id, work)
  }

  on<T>(day: IsoDate, work: () => Promise<T>): Promise<T> {
    return clock.at(`${day}T12:00`, () => this.in(work))
  }

  async channel(code: string): Promise<ReconciledChannel> {
    return (await reconciledChannel(code))!
  }

  /** A payment at noon of a day; answers its id. */
  pay(
    day: IsoDate,
    reference: string,
    amountMinor: bigint,
    more: { channel?: string; at?: string; accountId?: string } = {}
  ) {
    const { channel = 'paynet', at = '12:00', accountId = this.payer.id } = more
    return this.on(day, async () => {
      const paidAt = `${day}T${at}:00+05:00`
      const recording = await recordPayment({ channel, reference, accountId, amountMinor, paidAt })
      if (recording.outcome !== 'recorded') throw new Error(`${reference}: ${recording.outcome}`)
      return recording.payment.id
    })
  }

  /** A file of a channel that came on a day: read, and posted when asked. */
  async file(day: IsoDate, channel: string, lines: readonly string[], { posted = false } = {}) {
    const { statementId } = await this.on(day, async () =>
      receiveStatement({
        channelId: (await this.channel(channel)).id,
        divisionId: this.region.divisions.region!,
        fileName: `${channel}.txt`,
        bytes: new TextEncoder().encode(lines.join('\n')),
      })
    )
    const advance = () => clock.at(`${day}T12:30`, () => advanceStatements(this.region.id))
    await advance()
    if (posted) {
      await this.on(day, () => postStatement({ statementId, confirmation: null }))
      await advance()
    }
    return statementId
  }

  /** What the bank brought on a day for nobody in particular; answers the item in suspense. */
  async lumpSum(day: IsoDate, reference: string, amountMinor: bigint): Promise<string> {
    await this.file(day, 'bank', [`${reference};${day};;${amountMinor};;settlement`], {
      posted: true,
    })
    const item = await this.in(() =>
      one<{ id: string }>(
        `select suspense_id as id from statement_lines
          where tenant_id = :tenant and reference = :reference`,
        { reference }
      )
    )
    return item!.id
  }

  /** Compares days of a channel as if it were another day. */
  reconcile(today: IsoDate, code: string, from: IsoDate, to = addDays(from, 1)) {
    return this.on(today, async () => reconcileDays(await this.channel(code), { from, to }))
  }

  differences(where = 'true'): Promise<Difference[]> {
    return this.in(() =>
      rows<Difference>(
        `select id, kind, reference, status, resolution, here_minor as here, there_minor as there
           from differences where tenant_id = :tenant and ${where} order by id`
      )
    )
  }

  /** What stands on an account of the ledger, debit above zero. */
  standing(code: number): Promise<bigint> {
    return this.in(async () => {
      const row = await one<{ sum: string }>(
        `select coalesce(sum(amount_minor), 0)::text as sum from entries
          where tenant_id = :tenant and ledger_code = :code`,
        { code }
      )
      return BigInt(row!.sum)
    })
  }

  faults() {
    return this.in(async () => (await verifyLedger()).faults)
  }
}
