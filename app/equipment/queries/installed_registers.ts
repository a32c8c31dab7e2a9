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

type Row = Omit<InstalledRegister, 'coefficient'> & { coefficient: string }

/** Every register that stands or stood at a service point, the oldest stay first. */
export async function installedRegisters(servicePointId: string): Promise<InstalledRegister[]> {
  const found = await rows<Row>(
    `select r.id as "registerId", r.code, r.zone, m.id as "meterId", m.serial,
            t.digits, t.decimals, i.coefficient, i.installed_on as "installedOn",
            i.removed_on as "removedOn", m.verification_due_on as "verificationDueOn"
       from installations i
       join meters m on m.tenant_id = :tenant and m.id = i.meter_id
       join meter_types t on t.tenant_id = :tenant and t.id = m.meter_type_id
       join registers r on r.tenant_id = :tenant and r.meter_id = m.id
      where i.tenant_id = :tenant and i.service_point_id = :servicePointId
      order by i.installed_on, r.code`,
    { servicePointId }
  )
  return found.map((row) => ({ ...row, coefficient: BigInt(row.coefficient) }))
}
