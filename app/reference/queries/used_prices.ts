import { rows } from '#shared/database/sql'
import type { ItemChange } from '#reference/rules/content_difference'
import { touchesCharges } from '#reference/rules/receipt_plan'
import { priceUses } from '#reference/price_uses'

/** Keys of the prices that these changes would alter in place although charges were made by them. */
export async function usedPrices(changes: readonly ItemChange[]): Promise<Set<string>> {
  const keys = changes
    .filter(({ item, fields }) => item.kind === 'rate' && touchesCharges(fields))
    .map(({ item }) => item.key)
  if (keys.length === 0) return new Set()
  const known = await rows<{ id: string; key: string }>(
    `select r.id, concat_ws('|', p.code, r.season, r.from_wh, r.valid_from) as key
       from tariff_rates r
       join tariff_plans p on p.tenant_id = :tenant and p.id = r.plan_id
      where r.tenant_id = :tenant
        and concat_ws('|', p.code, r.season, r.from_wh, r.valid_from) = any(:keys)`,
    { keys }
  )
  const used = new Set(await priceUses()(known.map(({ id }) => id)))
  return new Set(known.filter(({ id }) => used.has(id)).map(({ key }) => key))
}
