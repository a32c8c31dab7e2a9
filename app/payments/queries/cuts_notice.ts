import type { DeskNotice } from '#administration/desk_notices'
import type { Work } from '#administration/work'
import { cutsHeldSince } from '#payments/queries/cut_hold'

/** While automatic cuts are held, whoever sees payments is told so. */
export async function cutsNotice({ user }: Work): Promise<DeskNotice | null> {
  if (!user.may('payments.view')) return null
  const since = await cutsHeldSince()
  if (since === null) return null
  return { words: 'cut_holds.banner', since, href: '/payments/cut-holds' }
}
