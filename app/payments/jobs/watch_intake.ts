import { clock } from '#shared/clock'
import { rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { settingOn } from '#administration/queries/setting_on'
import { endHold, holdCuts } from '#payments/actions/hold_cuts'
import { intakeTroubles, type HoldCause } from '#payments/queries/intake_troubles'

/** Holds automatic cuts while payments are not where they belong, and some days after. */
export function watchIntake(tenantId: number): Promise<number> {
  return asTenant(tenantId, async () => {
    const troubles = await intakeTroubles(await settingOn('payments.hold_minutes'))
    for (const { cause, count, since } of troubles) {
      await holdCuts({ cause, reason: null, from: since.toISOString(), count })
    }
    await endOver(troubles.map(({ cause }) => cause))
    return troubles.length
  })
}

/** What people hold, people end. */
async function endOver(standing: readonly HoldCause[]) {
  const over = await rows<{ id: string }>(
    `select id from cut_holds
      where tenant_id = :tenant and held_to is null and cause <> 'people'
        and cause <> all(:standing)`,
    { standing }
  )
  if (over.length === 0) return
  const days = await settingOn('payments.hold_days_after')
  const to = clock.now().plus({ days }).toISO()
  for (const { id: holdId } of over) await endHold({ holdId, reason: null, to })
}
