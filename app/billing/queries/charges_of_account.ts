import { rows } from '#shared/database/sql'
import type { IsoDate, Period } from '#shared/kernel/calendar'
import { historyMonths } from '#ledger/queries/history_months'
import { decodeBasis, type BasisEntry } from '#metering/rules/consumption_basis'
import { decodeLines } from '#billing/rules/charge_lines'
import type {
  ExplainedCharge,
  ExplainedLine,
  ExplainedReading,
} from '#billing/rules/explained_charge'
import { isOfPenalty, LINE } from '#billing/rules/line_kind'
import type { RatedLine } from '#billing/rules/rate'

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
  const all = [...lines.values()].flat()
  const rates = await ratesByIds(idsOf(all, false))
  const benefits = await benefitsByIds(idsOf(all, true))
  const explained = (line: RatedLine): ExplainedLine => ({
    ...line,
    ...toldOf(line, rates, benefits),
  })
  const meters = await metersByRegisters([...readings.values()].flat().map((one) => one.registerId))
  return found.map((row): ExplainedCharge => ({
    ...row,
    quantityWh: BigInt(row.quantityWh),
    amountMinor: BigInt(row.amountMinor),
    vatMinor: BigInt(row.vatMinor),
    lines: lines.get(row.chargeId)!.map(explained),
    readings: readings
      .get(row.chargeId)!
      .map((reading) => ({ ...reading, ...dialOf(reading, meters) })),
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

function idsOf(lines: readonly RatedLine[], ofBenefits: boolean): string[] {
  const own = lines.filter(
    ({ kind }) => !isOfPenalty(kind) && (kind === LINE.benefit) === ofBenefits
  )
  return [...new Set(own.map(({ rateId }) => rateId))]
}

type Dial = { serial: string; register: string }

/** What was added to the consumption or taken from it has −kind in the place of the register. */
function dialOf(
  { registerId }: BasisEntry,
  meters: Map<string, Dial>
): Dial & Pick<ExplainedReading, 'adjustment'> {
  if (registerId.startsWith('-')) {
    return { serial: '', register: '', adjustment: -Number(registerId) }
  }
  return { ...meters.get(registerId)!, adjustment: null }
}

type RateRow = {
  id: string
  plan_id: number
  act: string | null
  valid_from: IsoDate
  from_wh: string
  to_wh: string | null
}

type Told = Omit<ExplainedLine, keyof RatedLine>

/** The lines of a penalty name the debt in the place of the price. */
function toldOf(line: RatedLine, rates: Map<string, Told>, benefits: Map<string, Told>): Told {
  if (isOfPenalty(line.kind)) return untold(line)
  return (line.kind === LINE.benefit ? benefits : rates).get(line.rateId) ?? untold(line)
}

/** A price that the register does not know: the line itself is all there is to tell. */
function untold({ from }: RatedLine): Told {
  return { planId: null, act: null, inForceFrom: from, aboveWh: 0n, upToWh: null }
}

async function ratesByIds(ids: readonly string[]) {
  const found = await rows<RateRow>(
    `select id, plan_id, act, valid_from, from_wh, to_wh from tariff_rates
      where tenant_id = :tenant and id = any(:ids::bigint[])`,
    { ids }
  )
  return new Map(
    found.map((row): [string, Told] => [
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

async function benefitsByIds(ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Told>()
  const found = await rows<{
    id: string
    document: string
    valid_from: IsoDate
    above_wh: string
    up_to_wh: string | null
  }>(
    `select id, document, valid_from, above_wh, up_to_wh from benefits
      where tenant_id = :tenant and id = any(:ids::bigint[])`,
    { ids }
  )
  return new Map(
    found.map((row): [string, Told] => [
      row.id,
      {
        planId: null,
        act: row.document,
        inForceFrom: row.valid_from,
        aboveWh: BigInt(row.above_wh),
        upToWh: row.up_to_wh === null ? null : BigInt(row.up_to_wh),
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
