import { affect, one } from '#shared/database/sql'
import { nextPeriod, periodsTouching, type Period } from '#shared/kernel/calendar'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

export type ContractVolumes = {
  accountId: string
  servicePointId: string
  /** First and last month, both included. */
  from: Period
  to: Period
  quantityWh: bigint
}

const MOST_MONTHS = 24

/**
 * States the volume of a point for each of some months: annex 1 of the contract. What was billed
 * already keeps the volume it was billed by.
 *
 * @throws E_VOLUME_MONTHS · E_POINT_UNKNOWN
 */
export async function setContractVolumes(volumes: ContractVolumes): Promise<number> {
  const { accountId, servicePointId, from, to, quantityWh } = volumes
  const months = from <= to ? periodsTouching(from, nextPeriod(to)) : []
  if (months.length === 0 || months.length > MOST_MONTHS) {
    throw new DomainException('E_VOLUME_MONTHS', { most: MOST_MONTHS })
  }
  const point = await one(
    `select id from service_points
      where tenant_id = :tenant and id = :servicePointId and account_id = :accountId`,
    { servicePointId, accountId }
  )
  if (!point) throw new DomainException('E_POINT_UNKNOWN', {}, 404)
  await affect(
    `insert into contract_volumes (tenant_id, account_id, service_point_id, period, quantity_wh)
     select :tenant, :accountId, :servicePointId, month, :quantityWh
       from unnest(:months::date[]) month
     on conflict (tenant_id, account_id, service_point_id, period)
       do update set quantity_wh = excluded.quantity_wh`,
    { accountId, servicePointId, months, quantityWh }
  )
  await audit({
    action: 'contract_volume.changed',
    subject: { kind: 'account', id: accountId },
    accountId,
    after: { servicePointId, from, to, quantityWh },
  })
  return months.length
}
