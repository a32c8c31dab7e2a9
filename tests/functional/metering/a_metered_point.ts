import { one, rows } from '#shared/database/sql'
import { anAccount } from '#tests/support/payments/an_account'
import { receiveMeter } from '#equipment/actions/receive_meter'
import MeterType from '#equipment/models/meter_type'
import { commissionMeter } from '#metering/actions/commission_meter'

export type MeteredPoint = { accountId: string; number: string; servicePointId: string }

type Fields = {
  divisionId: number
  number: string
  installedOn?: string
  openingWh?: bigint
  coefficient?: bigint
  connectedW?: bigint | null
}

/** An account of 10 kW with one point and a five-digit meter, put up on 1 January 2024 at nought. */
export async function aMeteredPoint(fields: Fields): Promise<MeteredPoint> {
  const { divisionId, number, installedOn = '2024-01-01', openingWh = 0n } = fields
  const account = await anAccount({ divisionId, number })
  const resource = await electricity()
  const point = await one<{ id: string }>(
    `insert into service_points
       (tenant_id, account_id, premise_id, resource_id, code, connected_w, valid_from)
     select :tenant, a.id, a.premise_id, :resourceId, :number, :connectedW, :installedOn
       from personal_accounts a where a.tenant_id = :tenant and a.id = :id returning id`,
    {
      id: account.id,
      number,
      installedOn,
      resourceId: resource.id,
      connectedW: fields.connectedW === undefined ? 10_000n : fields.connectedW,
    }
  )
  const meter = await aMeter(`SN${number}`)
  await commissionMeter({
    meterId: meter.id,
    servicePointId: point!.id,
    installedOn,
    coefficient: fields.coefficient ?? 1n,
    opening: { 'A+': openingWh },
  })
  return { accountId: account.id, number, servicePointId: point!.id }
}

/** A five-digit meter in stock. */
export async function aMeter(serial: string) {
  const { id: resourceId } = await electricity()
  await MeterType.firstOrCreate(
    { code: 'FIVE' },
    { resourceId, name: 'Five digits', phases: 1, digits: 5, decimals: 1, verificationMonths: 192 }
  )
  return receiveMeter({ type: 'FIVE', serial, madeIn: 2023, verifiedOn: '2023-06-01' })
}

async function electricity() {
  const known = await one<{ id: number }>(
    `select id from resources where tenant_id = :tenant and code = 'electricity'`
  )
  if (known) return known
  const made = await one<{ id: number }>(
    `insert into resources (tenant_id, code, unit, name_uz, name_cyrl, name_ru)
     values (:tenant, 'electricity', 'kWh', 'Elektr', 'Электр', 'Электроэнергия') returning id`
  )
  return made!
}

/** "2026-08 325000 measured", with a mark on what is not complete or comes late. */
export async function consumedBy({ accountId }: MeteredPoint): Promise<string[]> {
  const months = await rows<{
    month: string
    quantity: string
    method: string
    complete: boolean
    late: boolean
  }>(
    `select to_char(period, 'YYYY-MM') as month, quantity_wh as quantity, method, complete, late
       from consumptions
      where tenant_id = :tenant and period >= '2014-01-01' and account_id = :accountId
      order by period, zone`,
    { accountId }
  )
  return months.map(
    ({ month, quantity, method, complete, late }) =>
      `${month} ${quantity} ${method}${complete ? '' : ' open'}${late ? ' late' : ''}`
  )
}
