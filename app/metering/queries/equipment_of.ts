import { rows } from '#shared/database/sql'
import type { IsoDate } from '#shared/kernel/calendar'
import type { BoundaryEquipment } from '#metering/rules/boundary_losses'

type Row = {
  id: string
  kind: 'transformer' | 'line' | 'share'
  upstream: boolean
  from: IsoDate
  to: IsoDate | null
} & Record<
  'noLoadW' | 'loadW' | 'ratedVa' | 'resistanceMicroOhm' | 'voltageV' | 'cosPpm' | 'sharePpm',
  string | null
>

/** The consumer's transformers and lines between a point's meter and its balance boundary. */
export async function equipmentOf(servicePointId: string) {
  const found = await rows<Row>(
    `select id, kind, upstream, valid_from as "from", valid_to as "to", no_load_w as "noLoadW",
            load_w as "loadW", rated_va as "ratedVa",
            resistance_micro_ohm as "resistanceMicroOhm", voltage_v as "voltageV",
            cos_ppm as "cosPpm", share_ppm as "sharePpm"
       from boundary_equipment
      where tenant_id = :tenant and service_point_id = :servicePointId
      order by id`,
    { servicePointId }
  )
  return found.map(({ id, upstream, from, to, ...row }) => ({
    id,
    upstream,
    from,
    to,
    of: of(row),
  }))
}

function of(row: Omit<Row, 'id' | 'upstream' | 'from' | 'to'>): BoundaryEquipment {
  const shared = { cosPpm: BigInt(row.cosPpm!), sharePpm: BigInt(row.sharePpm!) }
  if (row.kind === 'share') return { kind: 'share', sharePpm: shared.sharePpm }
  if (row.kind === 'transformer') {
    const { noLoadW, loadW, ratedVa } = row
    return {
      kind: 'transformer',
      noLoadW: BigInt(noLoadW!),
      loadW: BigInt(loadW!),
      ratedVa: BigInt(ratedVa!),
      ...shared,
    }
  }
  const { resistanceMicroOhm, voltageV } = row
  return {
    kind: 'line',
    resistanceMicroOhm: BigInt(resistanceMicroOhm!),
    voltageV: BigInt(voltageV!),
    ...shared,
  }
}
