import type { RunMode } from '#billing/run_mode'
import type { CompiledTariffs } from '#billing/rules/compile_tariffs'
import type { IsoDate, Period } from '#shared/kernel/calendar'

/** A running billing run as its workers hold it: what does not change from chunk to chunk. */
export type RunInWork = {
  id: string
  mode: RunMode
  /** Prices months anew even where their consumption is the same. */
  rerates: boolean
  /** The run that a cancellation takes back. */
  cancelsRunId: string | null
  tenantId: number
  period: Period
  /** First day of the next month. */
  end: IsoDate
  consumerClass: string
  divisionIds: readonly number[]
  /** Charges are posted as of this day, the last of the month. */
  bookedOn: IsoDate
  issuedOn: IsoDate
  dueOn: IsoDate
  tariffs: CompiledTariffs
}

/** Accounts by range of their ids, [lo, hi), done in one transaction. */
export type Chunk = { no: number; lo: string; hi: string }

export type ChunkResult = {
  accounts: number
  charges: number
  errors: number
  amountMinor: bigint
  quantityWh: bigint
}
