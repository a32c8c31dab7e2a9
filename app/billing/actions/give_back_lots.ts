import { affect } from '#shared/database/sql'
import { LINE } from '#billing/rules/line_kind'
import type { RunCharge } from '#billing/queries/charges_of_run'

/**
 * Gives back to advances what a cancelled run took from them. Lots are used first paid first used,
 * so they are filled again from the last one.
 */
export async function giveBackLots(charges: readonly RunCharge[]): Promise<void> {
  const taken = new Map<bigint, bigint>()
  for (const { accountId, lines } of charges) {
    for (const { kind, amountMinor } of lines) {
      if (kind !== LINE.protected) continue
      taken.set(accountId, (taken.get(accountId) ?? 0n) + amountMinor)
    }
  }
  if (taken.size === 0) return
  await affect(GIVE_BACK, { accounts: [...taken.keys()], amounts: [...taken.values()] })
}

const GIVE_BACK = `
  update advance_lots l set left_minor = l.left_minor + back.minor
    from (
      select id, least(room, greatest(0, taken - filled)) as minor
        from (
          select lot.id, lot.amount_minor - lot.left_minor as room, given.minor as taken,
                 coalesce(sum(lot.amount_minor - lot.left_minor) over (
                   partition by lot.account_id order by lot.paid_on desc, lot.id desc
                   rows between unbounded preceding and 1 preceding), 0)::bigint as filled
            from unnest(:accounts::bigint[], :amounts::bigint[]) as given(account_id, minor)
            join advance_lots lot on lot.tenant_id = :tenant and lot.account_id = given.account_id
        ) walked
    ) back
   where l.tenant_id = :tenant and l.id = back.id and back.minor > 0`
