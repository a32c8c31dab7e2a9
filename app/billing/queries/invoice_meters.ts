import { rows } from '#shared/database/sql'
import { addDays } from '#shared/kernel/calendar'
import type { InvoiceMeter } from '#billing/documents/invoice_view'
import type { ExplainedCharge, ExplainedReading } from '#billing/rules/explained_charge'

/**
 * The readings behind the charges, one row for each pair. A month that was charged again shows its
 * latest readings only.
 */
export async function invoiceMeters(charges: readonly ExplainedCharge[]): Promise<InvoiceMeter[]> {
  const latest = new Map(
    charges.map((charge) => [`${charge.period} ${charge.servicePointId}`, charge.readings])
  )
  const readings = [...latest.values()].flat().filter(({ adjustment }) => adjustment === null)
  const estimates = await estimatesAmong(readings)
  const isEstimate = (id: string, on: string) => estimates.has(`${id} ${on}`)
  const several = new Set(readings.map((reading) => reading.register)).size > 1
  return readings.map((reading) => {
    const { registerId, from, to, fromWh, toWh } = reading
    const previousOn = addDays(from, -1)
    const presentOn = addDays(to, -1)
    return {
      serial: reading.serial,
      register: several ? reading.register : null,
      previous: {
        on: previousOn,
        valueWh: fromWh,
        estimated: isEstimate(registerId, previousOn),
      },
      present: { on: presentOn, valueWh: toWh, estimated: isEstimate(registerId, presentOn) },
      coefficient: String(reading.coefficient),
      consumptionWh: reading.quantityWh,
    }
  })
}

async function estimatesAmong(readings: readonly ExplainedReading[]): Promise<Set<string>> {
  const found = await rows<{ registerId: string; readOn: string }>(
    `select register_id as "registerId", read_on as "readOn" from readings
      where tenant_id = :tenant and register_id = any(:registers::bigint[])
        and status = 'accepted' and source = 'estimate'`,
    { registers: readings.map((reading) => reading.registerId) }
  )
  return new Set(found.map(({ registerId, readOn }) => `${registerId} ${readOn}`))
}
