import { rows } from '#shared/database/sql'

/** A register during one stay of its meter at a service point. */
export type InstalledRegister = {
  registerId: string
  code: string
  zone: number
  meterId: string
  serial: string
  digits: number
  decimals: number
  coefficient: bigint
  installedOn: string
  removedOn: string | null
  verificationDueOn: string | null
}

type Row = Omit<InstalledRegister, 'coefficient'> & { servicePointId: string; coefficient: string }

/** Every register that stands or stood at a service point, the oldest stay first. */
export async function installedRegisters(servicePointId: string): Promise<InstalledRegister[]> {
  return (await installedRegistersOf([servicePointId])).get(servicePointId) ?? []
}

/** The same of many points at once; a point without any is left out. */
export async function installedRegistersOf(
  servicePointIds: readonly string[]
): Promise<Map<string, InstalledRegister[]>> {
  const found = await rows<Row>(
    `select i.service_point_id as "servicePointId",
            r.id as "registerId", r.code, r.zone, m.id as "meterId", m.serial, t.digits, t.decimals,
            i.coefficient, i.installed_on as "installedOn", i.removed_on as "removedOn", m.verification_due_on as "verificationDueOn"
       from installations i
       join meters m on m.tenant_id = :tenant and m.id = i.meter_id
       join meter_types t on t.tenant_id = :tenant and t.id = m.meter_type_id
       join registers r on r.tenant_id = :tenant and r.meter_id = m.id
      where i.tenant_id = :tenant and i.service_point_id = any(:servicePointIds::bigint[])
      order by i.installed_on, r.code`,
    { servicePointIds }
  )
  const points = new Map<string, InstalledRegister[]>()
  for (const { servicePointId, coefficient, ...register } of found) {
    const own = points.get(servicePointId) ?? []
    points.set(servicePointId, own)
    own.push({ ...register, coefficient: BigInt(coefficient) })
  }
  return points
}
