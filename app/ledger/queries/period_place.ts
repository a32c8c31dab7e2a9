import { rows } from '#shared/database/sql'
import { nextPeriod, type Period } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'

export type PeriodPlace = {
  level: 'district' | 'region'
  /** The region's own division: the level above a district. */
  rootId: number
  /** Divisions whose month is opened and closed here: of a region, those outside its districts. */
  divisionIds: number[]
  /** The districts that were there in the month, when the place is the region. */
  districtIds: number[]
}

type Row = { id: number; rootId: number; root: boolean; kind: string; districtId: number | null }

/**
 * What closes as one: a district with everything under it, or the region itself. A district that
 * was not there in the month (merged, not yet opened) goes with the region.
 *
 * @throws E_PERIOD_LEVEL for a section or a route
 */
export async function periodPlace(divisionId: number, period: Period): Promise<PeriodPlace> {
  const found = await rows<Row>(UNDER, { divisionId, period, end: nextPeriod(period) })
  const self = found.find(({ id }) => id === divisionId)
  if (!self) throw new DomainException('E_DIVISION_UNKNOWN', {}, 404)
  const ids = (list: Row[]) => list.map(({ id }) => id)
  const { rootId } = self
  if (self.root) {
    const districtIds = [...new Set(found.flatMap(({ districtId }) => districtId ?? []))]
    const own = found.filter(({ districtId }) => districtId === null)
    return { level: 'region', rootId, divisionIds: ids(own), districtIds }
  }
  if (self.kind !== 'district') throw new DomainException('E_PERIOD_LEVEL')
  return { level: 'district', rootId, divisionIds: ids(found), districtIds: [] }
}

const UNDER = `
  select d.id, top.id as "rootId", d.parent_id is null as root, d.kind, district.id as "districtId"
    from divisions place
    join divisions d on d.tenant_id = :tenant
     and d.path >= place.path and d.path < left(place.path, -1) || '/'
    join divisions top on top.tenant_id = :tenant and top.parent_id is null
     and starts_with(place.path, top.path)
    left join divisions district on district.tenant_id = :tenant and district.kind = 'district'
     and starts_with(d.path, district.path)
     and (district.opened_on is null or district.opened_on < :end)
     and (district.closed_on is null or district.closed_on > :period)
   where place.tenant_id = :tenant and place.id = :divisionId
   order by d.path`
