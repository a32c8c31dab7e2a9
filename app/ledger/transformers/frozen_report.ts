import type { Period } from '#shared/kernel/calendar'
import { nameIn } from '#administration/names'
import { frozenPeriod } from '#ledger/queries/frozen_period'
import { frozenRows } from '#ledger/queries/frozen_rows'
import { restatement, type RestatedEntry } from '#ledger/queries/restatement'
import { restatedSums } from '#ledger/rules/restated_sums'

type Asked = { divisionId: number; under: readonly number[]; period: Period; locale: string }

/** More is in the file: the page shows what a person can read. */
const MOST_SHOWN = 200

/** What was frozen of a month, and what has changed since: entry by entry and by division. */
export async function frozenReport({ divisionId, under, period, locale }: Asked) {
  const frozen = await frozenPeriod({ divisionId, period })
  if (!frozen) return null
  const rows = await frozenRows(frozen.id)
  const { snapshot } = frozen
  const all = await restatement({ divisionIds: under, period, snapshot, limit: null })
  const names = new Map(
    [...rows, ...all].map((one) => [one.divisionId, nameIn(locale, one)] as const)
  )
  const named = (one: { divisionId: number }) => names.get(one.divisionId)!
  const sums = restatedSums(all.map((one) => ({ ...one, amountMinor: BigInt(one.amountMinor) })))
  return {
    at: frozen.frozenAt.toISOString(),
    by: frozen.frozenBy,
    sha256: frozen.sha256,
    rows: rows.map(({ nameUz, nameCyrl, nameRu, ...row }) => ({
      ...row,
      id: `${row.divisionId} ${row.consumerClass}`,
      division: named(row),
    })),
    changedEntries: all.length,
    changes: all.slice(0, MOST_SHOWN).map((entry, index) => shown(entry, index, named(entry))),
    sums: sums.map(({ amountMinor, ...sum }) => ({
      ...sum,
      id: `${sum.divisionId} ${sum.consumerClass}`,
      division: named(sum),
      amountMinor: amountMinor.toString(),
    })),
  }
}

function shown(entry: RestatedEntry, index: number, division: string) {
  return {
    id: String(index),
    accountId: entry.accountId,
    account: entry.accountNumber,
    division,
    consumerClass: entry.consumerClass,
    bookedOn: entry.bookedOn,
    recordedAt: entry.recordedAt.toISOString(),
    by: entry.recordedBy,
    kind: entry.kind,
    amountMinor: entry.amountMinor,
    reason: entry.reason,
  }
}
