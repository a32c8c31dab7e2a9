import { actorText } from '#shared/http/actor'
import { one, rows } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import { periodOf } from '#shared/kernel/calendar'
import { audit } from '#administration/actions/audit'
import { adjustConsumption } from '#metering/actions/adjust_consumption'
import { holdMeasuring } from '#metering/actions/measuring_lock'
import { lockPoint } from '#metering/queries/lock_point'
import { closesCircle, type SupplyLink } from '#metering/rules/closes_circle'

export type NewLink = SupplyLink & { document: string | null }

/**
 * Says that a point is supplied through another point's meter: from that day its consumption is taken
 * from the main one's. Refuses a link by which some point would be supplied through itself.
 */
export async function linkPoints(link: NewLink): Promise<string> {
  await holdMeasuring()
  await rows(`select pg_advisory_xact_lock(hashtextextended('metering.links', :tenant))`)
  const { accountId } = await lockPoint(link.mainPointId)
  if (closesCircle(await knownLinks(), link)) throw new DomainException('E_LINK_CIRCLE')
  const made = await one<{ id: string }>(
    `insert into supply_links (main_point_id, sub_point_id, valid_from, valid_to, document, recorded_by)
     values (:mainPointId, :subPointId, :from, :to, :document, :recordedBy) returning id`,
    { ...link, recordedBy: actorText() }
  )
  await audit({
    action: 'supply_link.made',
    subject: { kind: 'supply_link', id: made!.id },
    accountId,
    after: link,
  })
  await adjustConsumption({
    servicePointId: link.mainPointId,
    accountId,
    first: periodOf(link.from),
  })
  return made!.id
}

/** Few in any region: links stand where a meter serves more than its own consumer. */
function knownLinks() {
  return rows<SupplyLink>(
    `select main_point_id as "mainPointId", sub_point_id as "subPointId",
            valid_from as "from", valid_to as "to"
       from supply_links where tenant_id = :tenant`
  )
}
