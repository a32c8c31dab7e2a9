import { actorText } from '#shared/http/actor'
import { one } from '#shared/database/sql'
import { periodOf, type Period } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { numberDocument } from '#administration/actions/number_document'
import { adjustConsumption } from '#metering/actions/adjust_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { calculateUse } from '#metering/queries/calculate_use'
import { lockPoint } from '#metering/queries/lock_point'
import type { UnmeteredUse } from '#metering/rules/unmetered_use'
import type { NewUsageAct } from '#metering/usage_act'

export type RecordedAct = { id: string; number: string; use: UnmeteredUse; months: Period[] }

/**
 * Draws up an act of unmetered use: calculates it by the limits of its day, keeps all that it was
 * calculated from, and adds its energy to the months of its days. What of them is billed already,
 * the next run bills as a difference at the prices of those months.
 */
export async function recordUsageAct(act: NewUsageAct): Promise<RecordedAct> {
  await holdMeasuring()
  const { servicePointId, drawnOn } = act
  const { accountId } = await lockPoint(servicePointId)
  const { use, capMonths } = await calculateUse(act, drawnOn)
  const number = await numberOf(accountId, drawnOn)
  const { conductor, ...said } = act
  const made = await one<{ id: string }>(INSERT, {
    ...said,
    accountId,
    number,
    capMonths,
    admissibleMa: conductor?.admissibleMa ?? null,
    voltageV: conductor?.voltageV ?? null,
    phases: conductor?.phases ?? null,
    cosPpm: conductor?.cosPpm ?? null,
    averageWh: use.average?.quantityWh ?? null,
    averageDays: use.average?.days ?? null,
    countedFrom: use.from,
    countedTo: use.to,
    powerW: use.powerW,
    meteredWh: use.meteredWh,
    quantityWh: use.quantityWh,
    recordedBy: actorText(),
  })
  const { id } = made!
  await audit({
    action: 'usage_act.recorded',
    subject: { kind: 'usage_act', id },
    accountId,
    after: { number, kind: act.kind, from: use.from, to: use.to, quantityWh: use.quantityWh },
  })
  const first = periodOf(use.from)
  return { id, number, use, months: await adjustConsumption({ servicePointId, accountId, first }) }
}

/** "1718200-17/2026": acts of a division are numbered through a year. */
async function numberOf(accountId: string, drawnOn: string) {
  const account = await one<{ divisionId: number }>(
    `select division_id as "divisionId" from personal_accounts
      where tenant_id = :tenant and id = :accountId`,
    { accountId }
  )
  const { divisionId } = account!
  return numberDocument({ kind: 'usage_act', divisionId, on: drawnOn })
}

const INSERT = `
  insert into usage_acts
    (account_id, service_point_id, number, kind, drawn_on, used_from, used_to, installed_w,
     hours_hundredths, admissible_ma, voltage_v, phases, cos_ppm, checked_on, average_wh,
     average_days, cap_months, inspector, witnesses, note, counted_from, counted_to, power_w,
     metered_wh, quantity_wh, recorded_by)
  values (:accountId, :servicePointId, :number, :kind, :drawnOn, :from, :to, :installedW,
     :hoursHundredths, :admissibleMa, :voltageV, :phases, :cosPpm, :checkedOn, :averageWh,
     :averageDays, :capMonths, :inspector, :witnesses, :note, :countedFrom, :countedTo, :powerW,
     :meteredWh, :quantityWh, :recordedBy)
  returning id`
