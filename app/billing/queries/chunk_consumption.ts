import { copyOut } from '#shared/database/copy_out'
import type { CopyReader } from '#shared/database/copy_reader'
import { joinMatrices } from '#shared/database/join_matrices'
import { dayText } from '#billing/queries/day_text'
import type { LateMonth } from '#billing/actions/take_late_months'
import { follow } from '#billing/queries/follow'
import { adjustZones } from '#billing/rules/adjust_zones'
import { ZONE } from '#billing/rules/zones'
import type { ConsumedMonth } from '#billing/rules/account_to_bill'
import type { Chunk, RunInWork } from '#billing/run_in_work'

type ChunkConsumption = ConsumedMonth & { accountId: bigint; zone: number }

/** Rows of `consumption_adjustments` come after those of the zones: their kind and this. */
const ADJUSTED = 100

/**
 * What the service points of a chunk consumed in the month of the run, and in earlier months that
 * this chunk has taken to correct: by account. Zones of a month are one quantity with all their
 * readings, less what sub-consumers took and with the losses up to the balance boundary.
 */
export async function chunkConsumption(
  run: RunInWork,
  { lo, hi }: Chunk,
  late: readonly LateMonth[]
) {
  const { tenantId: tenant, period } = run
  const within = `tenant_id = ${tenant} and account_id >= ${lo} and account_id < ${hi}`
  const columns = 'account_id, service_point_id, period, quantity_wh, complete, basis, zone'
  const adjusted = `account_id, service_point_id, period, quantity_wh, true, basis,
    (kind + ${ADJUSTED})::smallint as zone`
  const corrected = late.length > 0 ? correctedSql(within, columns, adjusted, late) : ''
  const reader = await copyOut(
    `select ${columns} from consumptions where ${within} and period = '${period}'
     union all
     select ${adjusted} from consumption_adjustments where ${within} and period = '${period}'
     ${corrected}
      order by account_id, period, service_point_id, zone`
  )
  return follow(monthsFrom(reader))
}

/** Reads one row ahead, to put the zones of a month together. */
function monthsFrom(reader: CopyReader): () => ChunkConsumption | null {
  const read = () => (reader.next() ? monthOf(reader) : null)
  let ahead = read()
  const whole = () => {
    let month = ahead
    ahead = read()
    while (month && ahead && isSameMonth(month, ahead)) {
      month = together(month, ahead)
      ahead = read()
    }
    return month
  }
  return () => {
    let month = whole()
    // What is added to a month that nobody has measured waits for its measurement.
    while (month && month.zone >= ADJUSTED) month = whole()
    return month
  }
}

function monthOf(reader: CopyReader): ChunkConsumption {
  const month = {
    accountId: reader.int8(),
    servicePointId: reader.int8(),
    period: dayText(reader.day()),
    quantityWh: reader.int8(),
    complete: reader.bool(),
    basis: reader.raw(),
  }
  const zone = reader.int2()
  const isZone = zone > ZONE.whole && zone < ADJUSTED
  return { ...month, zone, zones: isZone ? [{ zone, quantityWh: month.quantityWh }] : null }
}

/** Few rows, and known by their whole key. */
function correctedSql(
  within: string,
  columns: string,
  adjusted: string,
  late: readonly LateMonth[]
) {
  const keys = late.map((one) => `('${one.period}', ${one.accountId}, ${one.servicePointId})`)
  const periods = [...new Set(late.map((one) => `'${one.period}'`))]
  const these = `${within} and period in (${periods.join(', ')})
             and (period, account_id, service_point_id) in (${keys.join(', ')})`
  return `union all select ${columns} from consumptions where ${these}
          union all select ${adjusted} from consumption_adjustments where ${these}`
}

function isSameMonth(a: ChunkConsumption, b: ChunkConsumption) {
  return (
    a.accountId === b.accountId && a.servicePointId === b.servicePointId && a.period === b.period
  )
}

function together(a: ChunkConsumption, b: ChunkConsumption): ChunkConsumption {
  return {
    ...a,
    quantityWh: a.quantityWh + b.quantityWh,
    zones: zonesOf(a, b),
    complete: a.complete && b.complete,
    basis: joinMatrices(a.basis, b.basis),
  }
}

function zonesOf(a: ChunkConsumption, b: ChunkConsumption) {
  if (b.zone >= ADJUSTED) return a.zones && adjustZones(a.zones, b.quantityWh)
  return b.zones ? [...(a.zones ?? []), ...b.zones] : a.zones
}
