import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { historyMonths } from '#ledger/queries/history_months'
import { decodeBasis, type BasisEntry } from '#metering/rules/consumption_basis'
import { decodeLines } from '#billing/rules/charge_lines'
import type { RatedLine } from '#billing/rules/rate'

/** A charge with what explains it: the readings, and the lines with the price of each. */
export type ExplainedCharge = {
  chargeId: string
  runId: string
  servicePointId: string
  kind: number
  /** The month consumed. */
  period: Period
  bookedOn: IsoDate
  quantityWh: bigint
  amountMinor: bigint
  vatMinor: bigint
  transactionId: string
  lines: ExplainedLine[]
  readings: ExplainedReading[]
}

export type ExplainedLine = RatedLine & {
  planId: number
  /** The act that set the price, and the day from which it is in force. */
  act: string | null
  inForceFrom: IsoDate
  /** The block, above and up to and including; null: no end. */
  aboveWh: bigint
  upToWh: bigint | null
}

export type ExplainedReading = BasisEntry & { serial: string; register: string }

type Asked = {
  /** Months consumed, `[from, to]`; everything when left out. */
  from?: Period
  to?: Period
  runIds?: readonly string[]
}

/** The charges of an account, newest month first, each with its reasons. */
export async function chargesOfAccount(accountId: string, { from, to, runIds }: Asked = {}) {
  const found = await rows<ChargeRow>(CHARGES, {
    accountId,
    months: historyMonths(from, to),
    runIds: runIds ?? null,
  })
  const lines = new Map(found.map((row) => [row.chargeId, decodeLines(row.lines)]))
  const readings = new Map(found.map((row) => [row.chargeId, decodeBasis(row.basis)]))
  const rates = await ratesByIds([...lines.values()].flat().map((line) => line.rateId))
  const meters = await metersByRegisters([...readings.values()].flat().map((one) => one.registerId))
  return found.map((row): ExplainedCharge => ({
    ...row,
    quantityWh: BigInt(row.quantityWh),
    amountMinor: BigInt(row.amountMinor),
    vatMinor: BigInt(row.vatMinor),
    lines: lines.get(row.chargeId)!.map((line) => ({ ...line, ...rates.get(line.rateId)! })),
    readings: readings
      .get(row.chargeId)!
      .map((reading) => ({ ...reading, ...meters.get(reading.registerId)! })),
  }))
}

type ChargeRow = Omit<
  ExplainedCharge,
  'lines' | 'readings' | 'quantityWh' | 'amountMinor' | 'vatMinor'
> & {
  quantityWh: string
  amountMinor: string
  vatMinor: string
  lines: string[][]
  basis: string[][]
}

const CHARGES = `
  select charge_id as "chargeId", run_id as "runId", service_point_id as "servicePointId", kind,
         period, booked_on as "bookedOn", quantity_wh as "quantityWh",
         amount_minor as "amountMinor", vat_minor as "vatMinor",
         transaction_id as "transactionId", lines, basis
    from charges
   where tenant_id = :tenant and period = any(:months::date[]) and account_id = :accountId
     and (:runIds::bigint[] is null or run_id = any(:runIds::bigint[]))
   order by period desc, charge_id desc`

type RateRow = {
  id: string
  plan_id: number
  act: string | null
  valid_from: IsoDate
  from_wh: string
  to_wh: string | null
}

async function ratesByIds(ids: readonly string[]) {
  const found = await rows<RateRow>(
    `select id, plan_id, act, valid_from, from_wh, to_wh from tariff_rates
      where tenant_id = :tenant and id = any(:ids::bigint[])`,
    { ids: [...new Set(ids)] }
  )
  return new Map(
    found.map((row) => [
      row.id,
      {
        planId: row.plan_id,
        act: row.act,
        inForceFrom: row.valid_from,
        aboveWh: BigInt(row.from_wh),
        upToWh: row.to_wh === null ? null : BigInt(row.to_wh),
      },
    ])
  )
}

async function metersByRegisters(ids: readonly string[]) {
  const found = await rows<{ id: string; serial: string; register: string }>(
    `select r.id, m.serial, r.code as register from registers r
       join meters m on m.tenant_id = :tenant and m.id = r.meter_id
      where r.tenant_id = :tenant and r.id = any(:ids::bigint[])`,
    { ids: [...new Set(ids)] }
  )
  return new Map(found.map(({ id, serial, register }) => [id, { serial, register }]))
}
