import { affect } from '#shared/database/sql'
import { copyIn } from '#shared/database/copy_in'
import { CopyWriter } from '#shared/database/copy_writer'
import { dayNumber, type IsoDate } from '#shared/kernel/calendar'
import type { ChunkAccount } from '#billing/queries/chunk_accounts'
import type { AccountBill, NewCharge } from '#billing/rules/account_bill'
import { LINE_WIDTH } from '#billing/rules/charge_lines'
import type { RatedLine } from '#billing/rules/rate'

/**
 * Where a chunk lies before it is inserted: Postgres refuses COPY into tables with row-level
 * security, so rows are copied here and go on by INSERT … SELECT, which checks the tenant.
 */
const STAGE = `
  create temp table if not exists billed_charges (
    charge_id bigint, account_id bigint, service_point_id bigint, quantity_wh bigint,
    amount_minor bigint, vat_minor bigint, period date, plan_id int, kind smallint, seq smallint,
    lines bigint[], basis bigint[]) on commit delete rows;
  create temp table if not exists billed_accounts (
    account_id bigint, invoice_id bigint, opening_minor bigint, charged_minor bigint,
    paid_minor bigint, debit_minor bigint, credit_minor bigint) on commit delete rows`

const CHARGE_COLUMNS = [
  'charge_id',
  'account_id',
  'service_point_id',
  'quantity_wh',
  'amount_minor',
  'vat_minor',
  'period',
  'plan_id',
  'kind',
  'seq',
  'lines',
  'basis',
]
const ACCOUNT_COLUMNS = [
  'account_id',
  'invoice_id',
  'opening_minor',
  'charged_minor',
  'paid_minor',
  'debit_minor',
  'credit_minor',
]

type StagedAccount = Omit<ChunkAccount, 'active' | 'invoiced'>

/** Numbers in one row of `charges.basis`; it has none where no readings stand behind a charge. */
const BASIS_WIDTH = 7

/** What a chunk comes to, as the bytes that Postgres takes; each row gets an id from `firstId` on. */
export class ChunkStage {
  readonly #charges = new CopyWriter()
  readonly #accounts = new CopyWriter()
  #nextId: bigint

  constructor(firstId: bigint) {
    this.#nextId = firstId
  }

  add(account: StagedAccount, bill: Pick<AccountBill, 'charges' | 'invoice'>) {
    const { charges } = bill
    for (const [seq, charge] of charges.entries()) {
      this.#charges.row(CHARGE_COLUMNS.length)
      this.#charges.int8(this.#nextId++)
      this.#charges.int8(account.accountId)
      writeCharge(this.#charges, charge, seq)
    }
    if (!bill.invoice && !account.ages && charges.length === 0) return
    this.#accounts.row(ACCOUNT_COLUMNS.length)
    this.#accounts.int8(account.accountId)
    if (bill.invoice) this.#accounts.int8(this.#nextId++)
    else this.#accounts.absent()
    writeAccount(this.#accounts, account, charges)
  }

  /** Copies everything into the temporary tables `billed_charges` and `billed_accounts`. */
  async copyIn() {
    await affect(STAGE)
    await copyIn('billed_charges', CHARGE_COLUMNS, this.#charges)
    await copyIn('billed_accounts', ACCOUNT_COLUMNS, this.#accounts)
  }
}

function writeCharge(charges: CopyWriter, charge: NewCharge, seq: number) {
  charges.int8(charge.servicePointId)
  charges.int8(charge.quantityWh)
  charges.int8(charge.amountMinor)
  charges.int8(charge.vatMinor)
  charges.day(numberOf(charge.period))
  charges.int4(charge.planId)
  charges.int2(charge.kind)
  charges.int2(seq)
  charges.int8Matrix(charge.lines.length, LINE_WIDTH)
  for (const line of charge.lines) writeLine(charges, line)
  if (charge.basis) charges.raw(charge.basis)
  else charges.int8Matrix(0, BASIS_WIDTH)
}

/** In the order of `encodeLines`. */
function writeLine(charges: CopyWriter, line: RatedLine) {
  charges.int8(BigInt(line.rateId))
  charges.int8(BigInt(line.step))
  charges.int8(BigInt(numberOf(line.from)))
  charges.int8(BigInt(numberOf(line.to)))
  charges.int8(line.quantityWh)
  charges.int8(line.priceMinor)
  charges.int8(line.amountMinor)
  charges.int8(BigInt(line.kind))
}

function writeAccount(accounts: CopyWriter, account: StagedAccount, charges: readonly NewCharge[]) {
  let debitMinor = 0n
  let creditMinor = 0n
  for (const { amountMinor } of charges) {
    if (amountMinor > 0n) debitMinor += amountMinor
    else creditMinor -= amountMinor
  }
  accounts.int8(account.openingMinor)
  accounts.int8(account.chargedMinor + debitMinor - creditMinor)
  accounts.int8(account.paidMinor)
  accounts.int8(debitMinor)
  accounts.int8(creditMinor)
}

const days = new Map<IsoDate, number>()

function numberOf(date: IsoDate): number {
  const known = days.get(date)
  if (known !== undefined) return known
  if (days.size > 10_000) days.clear()
  const day = dayNumber(date)
  days.set(date, day)
  return day
}
