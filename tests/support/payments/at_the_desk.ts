import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { openDesk } from '#payments/actions/open_desk'
import { openShift } from '#payments/actions/open_shift'
import { takeCash, type Cash } from '#payments/actions/take_cash'

/**
 * Work of somebody who is at a cash desk of a division today: a desk and a cashier of its own for each
 * day, so that nobody has to close yesterday's shift.
 */
export function atTheDesk<T>(divisionId: number, work: () => Promise<T>): Promise<T> {
  const name = `cashier of ${divisionId}, ${clock.today()}`
  return asActor({ kind: 'job', id: null, name }, async () => {
    await affect(`select pg_advisory_xact_lock(hashtext('desks of tests'), :tenant)`)
    await openOnce(divisionId, name)
    return work()
  })
}

/** Money at the desk of the account's division, in a shift of today. */
export async function payAtDesk(cash: Cash) {
  const account = await one<{ divisionId: number }>(
    `select division_id as "divisionId" from personal_accounts
      where tenant_id = :tenant and id = :accountId`,
    { accountId: cash.accountId }
  )
  return atTheDesk(account!.divisionId, () => takeCash(cash))
}

/** A desk of a division at which the one who acts works, with an empty drawer. Answers its shift. */
export async function workAtDesk(divisionId: number, title: string): Promise<string> {
  return openShift({ deskId: await openDesk({ divisionId, title }), floatMinor: 0n })
}

async function openOnce(divisionId: number, title: string) {
  const open = await one(
    `select 1 from cashier_shifts where tenant_id = :tenant and cashier = 'job:' || :title
        and status = 'open'`,
    { title }
  )
  if (!open) await workAtDesk(divisionId, title)
}

/** The same for a signed-in person of the world: he works at a desk of his own, all day. */
export function seatAtDesk({ userId, divisionId }: { userId: string; divisionId: number }) {
  const name = `desk of ${userId}`
  return asActor({ kind: 'user', id: userId, name }, () => workAtDesk(divisionId, name))
}
