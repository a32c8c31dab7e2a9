import { asTenant } from '#shared/tenancy/as_tenant'
import { openHouseholdAccount } from '#household/actions/open_household_account'
import { installMeter } from '#equipment/actions/install_meter'
import { receiveMeter } from '#equipment/actions/receive_meter'
import { recordReading } from '#metering/actions/record_reading'
import { TOTAL } from '#equipment/rules/register_codes'
import { MEN, PATRONYMICS, SURNAMES, WOMEN } from '#database/seeders/demo/names'
import type { Chances } from '#database/seeders/demo/chance'
import type { DemoDistrict, DemoRegion } from '#database/seeders/demo/open_demo_region'

export type DemoAccount = {
  id: string
  number: string
  name: string
  phone: string
  servicePointId: string
  /** What the dial shows, in kWh, and how much a day adds to it. */
  dialKwh: number
  dailyKwh: number
  /** How this household pays: of a hundred months, so many in time. */
  paysPercent: number
}

const FIRST_DAY = '2025-11-01'
const MAKES = ['CE101', 'HXE12', 'TE71']

/** Households of both districts, each with a meter that has been turning for some time. */
export async function openDemoAccounts(region: DemoRegion, count: number, chance: Chances) {
  const accounts: DemoAccount[] = []
  for (let index = 0; index < count; index += 1) {
    const district = region.districts[index % region.districts.length]!
    accounts.push(await asTenant(region.tenantId, () => openOne(district, index, chance)))
  }
  return accounts
}

async function openOne(
  district: DemoDistrict,
  index: number,
  chance: Chances
): Promise<DemoAccount> {
  const name = personName(chance)
  const phone = `99890${String(1_000_000 + index * 7919).slice(-7)}`
  const { account, servicePoint } = await openHouseholdAccount({
    divisionId: district.id,
    consumer: { fullName: name, phone },
    premise: {
      streetId: chance.oneOf(district.streetIds),
      house: String(chance.between(1, 120)),
      flat: chance.happens(40) ? String(chance.between(1, 60)) : '',
      persons: chance.between(1, 7),
      electricStove: chance.happens(15),
    },
    openedOn: FIRST_DAY,
    connectedW: 10_000n,
  })
  const dialKwh = chance.between(120, 48_000)
  await standMeter(servicePoint.id, index, dialKwh, chance)
  return {
    id: account.id,
    number: account.number,
    name,
    phone,
    servicePointId: servicePoint.id,
    dialKwh,
    dailyKwh: chance.happens(72) ? chance.between(2, 6) : chance.between(7, 30),
    paysPercent: chance.oneOf([100, 95, 90, 80, 60, 25]),
  }
}

function personName(chance: Chances): string {
  const surname = chance.oneOf(SURNAMES)
  const father = chance.oneOf(PATRONYMICS)
  if (chance.happens(50)) return `${surname} ${chance.oneOf(MEN)} ${father} oʻgʻli`
  return `${surname}a ${chance.oneOf(WOMEN)} ${father} qizi`
}

async function standMeter(servicePointId: string, index: number, dialKwh: number, chance: Chances) {
  const meter = await receiveMeter({
    type: chance.oneOf(MAKES),
    serial: String(20_100_000 + index * 37),
    madeIn: chance.between(2009, 2023),
    verifiedOn: `${chance.between(2010, 2024)}-0${chance.between(1, 9)}-15`,
  })
  await installMeter({ meterId: meter.id, servicePointId, installedOn: FIRST_DAY })
  await recordReading({
    servicePointId,
    registerCode: TOTAL,
    readOn: '2025-10-31',
    valueWh: BigInt(dialKwh) * 1000n,
    source: 'install',
  })
}
