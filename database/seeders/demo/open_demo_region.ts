import { randomBytes } from 'node:crypto'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openDivision } from '#administration/actions/open_division'
import { openTenant } from '#administration/actions/open_tenant'
import { openUser } from '#administration/actions/open_user'
import { receiveRoles } from '#administration/actions/receive_roles'
import { receiveReference } from '#reference/actions/receive_reference'
import { openStreet } from '#reference/actions/open_street'
import { receiveMeterTypes } from '#equipment/actions/receive_meter_types'
import { receiveChart } from '#ledger/actions/receive_chart'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { openChannel } from '#payments/actions/open_channel'
import { DISTRICTS, REGION, STREETS } from '#database/seeders/demo/names'

export type DemoDistrict = { id: number; name: string; streetIds: string[] }
export type DemoLogin = {
  role: string
  region: string
  login: string
  password: string
  /** The key of the authenticator, where the role asks for a second step. */
  totpSecret?: string
}
export type DemoChannel = {
  adapter: string
  url: string
  login: string
  password: string
  settings: object
}

export type DemoRegion = {
  tenantId: number
  regionId: number
  districts: DemoDistrict[]
  logins: DemoLogin[]
  channels: DemoChannel[]
}

const SELLER = {
  name: 'Samarqand hududiy elektr tarmoqlari',
  stir: '300000000',
  bank: 'Samarqand filiali',
  mfo: '00264',
  account: '20210000900100001001',
  address: 'Samarqand shahri',
  phone: '998662330000',
}

/** A region with two districts, its staff, its reference data and its ways of being paid. */
export async function openDemoRegion(address: string): Promise<DemoRegion> {
  const tenantId = await openTenant(REGION)
  return asTenant(tenantId, async () => {
    await receiveReference()
    await receiveChart()
    await receiveMeterTypes()
    await openCashDesk()
    const { soato, nameUz, nameCyrl, nameRu } = REGION
    const region = await openDivision({
      code: soato,
      nameUz,
      nameCyrl,
      nameRu,
      kind: 'region',
      parentId: null,
      requisites: SELLER,
    })
    const districts = []
    for (const district of DISTRICTS) districts.push(await openDistrict(district, region.id))
    const logins = await hire(region.id, districts)
    return {
      tenantId,
      regionId: region.id,
      districts,
      logins,
      channels: [await openPaynet(address)],
    }
  })
}

async function openDistrict(district: (typeof DISTRICTS)[number], parentId: number) {
  const division = await openDivision({
    ...district,
    kind: 'district',
    parentId,
    requisites: SELLER,
  })
  const streetIds = []
  for (const street of STREETS) {
    const { id } = await openStreet({ ...street, divisionId: division.id })
    streetIds.push(id)
  }
  return { id: division.id, name: district.nameUz, streetIds }
}

async function hire(regionId: number, districts: DemoDistrict[]): Promise<DemoLogin[]> {
  const roles = new Map((await receiveRoles()).map((role) => [role.code, role.id]))
  const [urgut, tayloq] = districts
  const staff = [
    { login: 'rahbar', fullName: 'Nodira Rashidova', role: 'head', divisionId: regionId },
    { login: 'operator', fullName: 'Sherzod Aliyev', role: 'operator', divisionId: urgut!.id },
    { login: 'kassir', fullName: 'Dilnoza Olimova', role: 'cashier', divisionId: urgut!.id },
    { login: 'operator2', fullName: 'Baxtiyor Hakimov', role: 'operator', divisionId: tayloq!.id },
  ]
  const logins = []
  for (const { role, ...person } of staff) {
    const password = randomBytes(9).toString('base64url')
    await openUser({ ...person, roleId: roles.get(role)!, password })
    logins.push({ role, region: REGION.code, login: person.login, password })
  }
  return logins
}

/** Loopback only: a demo takes no money from outside. */
async function openPaynet(address: string): Promise<DemoChannel> {
  const settings = { serviceId: '17' }
  const networks = ['127.0.0.0/8', '::1/128']
  const { login, password } = await openChannel({ adapter: 'paynet', settings, networks })
  return {
    adapter: 'paynet',
    url: `${address}/gateway/${REGION.code}/paynet`,
    login,
    password,
    settings,
  }
}
