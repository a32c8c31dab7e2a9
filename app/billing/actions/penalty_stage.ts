import { affect } from '#shared/database/sql'
import { copyIn } from '#shared/database/copy_in'
import { CopyWriter } from '#shared/database/copy_writer'
import { dayNumber } from '#shared/kernel/calendar'
import { encodeLines, LINE_WIDTH } from '#billing/rules/charge_lines'
import type { AccountPenalty } from '#billing/rules/penalize_account'

/** Where the penalties of a chunk lie before they are inserted; the last column adds up for the books. */
const STAGE = `
  create temp table if not exists new_penalties (
    charge_id bigint, account_id bigint, amount_minor bigint, lines bigint[]) on commit delete rows;
  create temp table if not exists new_penalty_parts (
    charge_id bigint, account_id bigint, lot_period date, lot_source bigint, amount_minor bigint)
    on commit delete rows`

const CHARGES = ['charge_id', 'account_id', 'amount_minor', 'lines']
const PARTS = ['charge_id', 'account_id', 'lot_period', 'lot_source', 'amount_minor']

/** What a chunk of penalties comes to, as the bytes that Postgres takes. */
export class PenaltyStage {
  readonly #charges = new CopyWriter()
  readonly #parts = new CopyWriter()
  charges = 0
  amountMinor = 0n
  #nextId: bigint

  constructor(firstId: bigint) {
    this.#nextId = firstId
  }

  add(accountId: bigint, { amountMinor, parts, lines }: AccountPenalty) {
    const chargeId = this.#nextId++
    this.charges += 1
    this.amountMinor += amountMinor
    this.#charges.row(CHARGES.length)
    for (const value of [chargeId, accountId, amountMinor]) this.#charges.int8(value)
    this.#charges.int8Matrix(lines.length, LINE_WIDTH)
    for (const line of encodeLines(lines)) for (const value of line) this.#charges.int8(value)
    for (const part of parts) {
      this.#parts.row(PARTS.length)
      this.#parts.int8(chargeId)
      this.#parts.int8(accountId)
      this.#parts.day(dayNumber(part.period))
      this.#parts.int8(part.sourceId)
      this.#parts.int8(part.amountMinor)
    }
  }

  /** Copies everything into the temporary tables `new_penalties` and `new_penalty_parts`. */
  async copyIn() {
    await affect(STAGE)
    await copyIn('new_penalties', CHARGES, this.#charges)
    await copyIn('new_penalty_parts', PARTS, this.#parts)
  }
}
