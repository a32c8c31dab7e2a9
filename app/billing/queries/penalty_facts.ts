import { copyOut } from '#shared/database/copy_out'
import type { CopyReader } from '#shared/database/copy_reader'
import type { IsoDate } from '#shared/kernel/calendar'
import { dayText } from '#billing/queries/day_text'
import { PENALTY_ROW, penaltyFactsSql, type PenaltyRange } from '#billing/queries/penalty_facts_sql'
import type { PenaltyFacts } from '#billing/rules/penalize_account'

export type AccountPenaltyFacts = PenaltyFacts & { accountId: bigint }

type Row = {
  accountId: bigint
  kind: number
  period: IsoDate
  sourceId: bigint
  day: IsoDate
  until: IsoDate | null
  amountMinor: bigint
}

type Draft = {
  accountId: bigint
  /** Null until the account itself came: it may be of another class or place. */
  balanceMinor: bigint | null
  movedMinor: bigint
  owed: Row[]
  paid: Row[]
  posted: Row[]
  penalties: Row[]
  holds: Row[]
}

/**
 * The accounts of a range of ids with everything that their penalties follow from, in order of their
 * ids. One statement: balances and what moved them are of the same moment.
 */
export async function penaltyFacts(range: PenaltyRange): Promise<Iterable<AccountPenaltyFacts>> {
  return accountsFrom(await copyOut(penaltyFactsSql(range)), range.terms.since)
}

function* accountsFrom(reader: CopyReader, since: IsoDate): Iterable<AccountPenaltyFacts> {
  let draft: Draft | null = null
  while (reader.next()) {
    const row = rowFrom(reader)
    if (draft?.accountId !== row.accountId) {
      if (draft) yield* factsOf(draft, since)
      draft = begin(row.accountId)
    }
    take(draft, row)
  }
  if (draft) yield* factsOf(draft, since)
}

function rowFrom(reader: CopyReader): Row {
  const [accountId, kind] = [reader.int8(), reader.int4()]
  const [period, sourceId, day] = [dayText(reader.day()), reader.int8(), dayText(reader.day())]
  const until = reader.dayOrNull()
  const amountMinor = reader.int8()
  return {
    accountId,
    kind,
    period,
    sourceId,
    day,
    until: until === null ? null : dayText(until),
    amountMinor,
  }
}

function begin(accountId: bigint): Draft {
  const nothing = { owed: [], paid: [], posted: [], penalties: [], holds: [] }
  return { accountId, balanceMinor: null, movedMinor: 0n, ...nothing }
}

function take(draft: Draft, row: Row) {
  switch (row.kind) {
    case PENALTY_ROW.account:
      draft.balanceMinor = row.amountMinor
      break
    case PENALTY_ROW.owed:
      draft.owed.push(row)
      draft.movedMinor += row.amountMinor
      break
    case PENALTY_ROW.paid:
      draft.paid.push(row)
      draft.movedMinor -= row.amountMinor
      break
    case PENALTY_ROW.penalty:
      draft.penalties.push(row)
      draft.movedMinor += row.amountMinor
      break
    case PENALTY_ROW.posted:
      draft.posted.push(row)
      break
    default:
      draft.holds.push(row)
  }
}

/** What the rows do not explain was owed, or paid ahead, before them. */
function* factsOf(draft: Draft, since: IsoDate): Iterable<AccountPenaltyFacts> {
  const { accountId, balanceMinor, movedMinor, holds, ...sums } = draft
  if (balanceMinor === null) return
  yield {
    ...sums,
    accountId,
    since,
    openingMinor: balanceMinor - movedMinor,
    holds: holds.map(({ period, day, until, sourceId }) => ({
      period: sourceId === 0n ? null : period,
      from: day,
      to: until,
    })),
  }
}
