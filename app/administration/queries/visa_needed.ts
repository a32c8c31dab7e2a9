import { clock } from '#shared/clock'
import { settings } from '#administration/settings/registry'
import { valueInForce } from '#administration/queries/value_in_force'
import { visaKinds } from '#administration/visas/registry'

type Act = { kind: string; divisionId: number; amountMinor?: bigint }

/** Whether an act needs a second person today: by its sum where it has one, else by its kind. */
export async function visaNeeded({ kind, divisionId, amountMinor }: Act): Promise<boolean> {
  const { always, limitMinor } = visaKinds.named(kind)
  if (always) return true
  if (limitMinor === undefined) {
    return (await valueOf(`visas.${kind}.required`, divisionId)) === true
  }
  const limit = await valueOf(`visas.${kind}.limit`, divisionId)
  return amountMinor === undefined || amountMinor > (limit as bigint)
}

function valueOf(code: string, divisionId: number) {
  return valueInForce({ code, setting: settings.named(code)!, on: clock.today(), divisionId })
}
