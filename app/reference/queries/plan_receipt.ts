import { rows } from '#shared/database/sql'
import { contentDifference } from '#reference/rules/content_difference'
import type { ContentItem } from '#reference/rules/content_item'
import { receiptPlan, type Conflict, type ReceiptPlan } from '#reference/rules/receipt_plan'
import { digestOf } from '#reference/publication/digest_of'
import { contentOf } from '#reference/queries/content_of'
import { usedPrices } from '#reference/queries/used_prices'

export type PlannedReceipt = ReceiptPlan & {
  digestBefore: string
  /** Differences that earlier receipts have written down already. */
  known: Conflict[]
}

/** What receiving these items would do to the tenant in work; reads only. */
export async function planReceipt(version: readonly ContentItem[]): Promise<PlannedReceipt> {
  const [centre, local] = [await contentOf('centre'), await contentOf('local')]
  const used = await usedPrices(contentDifference(centre, version).changes)
  const plan = receiptPlan({ centre, local, used }, version)
  const written = await conflictsWritten()
  const isKnown = (conflict: Conflict) => written.has(nameOf(conflict))
  return {
    ...plan,
    conflicts: plan.conflicts.filter((conflict) => !isKnown(conflict)),
    known: plan.conflicts.filter(isKnown),
    digestBefore: digestOf(centre),
  }
}

function nameOf({ reason, item }: Conflict): string {
  return `${item.kind} ${item.key} ${reason} ${item.hash}`
}

async function conflictsWritten(): Promise<Set<string>> {
  const found = await rows<{ name: string }>(
    `select concat_ws(' ', kind, item_key, reason, centre_hash) as name
       from reference_conflicts where tenant_id = :tenant`
  )
  return new Set(found.map(({ name }) => name))
}
