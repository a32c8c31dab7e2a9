import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asTenant } from '#shared/tenancy/as_tenant'
import { receiveMeter } from '#equipment/actions/receive_meter'
import { openHouseholdAccount } from '#household/actions/open_household_account'
import { commissionMeter } from '#metering/actions/commission_meter'
import { importReadings } from '#metering/actions/import_readings'
import { openImport } from '#metering/actions/open_import'
import type { DemoRegion } from '#database/seeders/demo/open_demo_region'

type RealMeter = { file: string; name: string; phone: string; serial: string; shiftYears: number }

const FOLDER = process.env.HISOB_READINGS_DIR ?? '../shared/data/readings'
const SINCE = '2023-01-01'

/** Public data of real houses, moved by whole years into the time of the demo. */
const METERS: readonly RealMeter[] = [
  {
    file: 'greenbutton-coastal-single-family-2011.xml.gz',
    name: 'Real meter: Green Button 2011',
    phone: '998909990001',
    serial: '90000001',
    shiftYears: 14,
  },
  {
    file: 'uk-hourly-0.csv.gz',
    name: 'Real meter: UK hourly 2020–2022',
    phone: '998909990002',
    serial: '90000002',
    shiftYears: 3,
  },
]

export type RealAccount = { number: string; name: string; phone: string }

/** Where real meter data lie beside the project, their accounts join the demo. */
export async function takeRealMeters(region: DemoRegion): Promise<RealAccount[]> {
  const base = process.env.ENV_PATH ?? process.cwd()
  const taken: RealAccount[] = []
  for (const meter of METERS) {
    const path = join(base, FOLDER, meter.file)
    if (!existsSync(path)) continue
    const { number, batchId } = await open(region, meter, await readFile(path))
    await importReadings(region.tenantId, batchId)
    taken.push({ number, name: meter.name, phone: meter.phone })
  }
  return taken
}

function open({ tenantId, districts }: DemoRegion, meter: RealMeter, bytes: Buffer) {
  const { id: divisionId, streetIds } = districts[0]!
  return asTenant(tenantId, async () => {
    const { account, servicePoint } = await openHouseholdAccount({
      divisionId,
      consumer: { fullName: meter.name, phone: meter.phone },
      premise: { streetId: streetIds[0]!, house: '1', flat: '', persons: 4, electricStove: false },
      openedOn: SINCE,
      connectedW: 25_000n,
    })
    const device = await receiveMeter({
      type: 'HXE310',
      serial: meter.serial,
      madeIn: 2022,
      verifiedOn: '2022-11-01',
    })
    const place = { meterId: device.id, servicePointId: servicePoint.id }
    await commissionMeter({ ...place, installedOn: SINCE })
    const { batchId } = await openImport({
      servicePointId: servicePoint.id,
      fileName: meter.file,
      bytes,
      options: { registerCode: 'A+', shiftYears: meter.shiftYears, usagePoint: null },
    })
    return { number: account.number, batchId }
  })
}
