import { mkdir, writeFile } from 'node:fs/promises'
import { clock } from '#shared/clock'
import { statePath } from '#shared/state_path'
import { addMonths, monthsBetween } from '#shared/kernel/calendar'
import { chances } from '#database/seeders/demo/chance'
import { connectAuthenticators } from '#database/seeders/demo/connect_authenticators'
import { liveMonth } from '#database/seeders/demo/live_month'
import { openDemoAccounts } from '#database/seeders/demo/open_demo_accounts'
import { takeRealMeters, type RealAccount } from '#database/seeders/demo/take_real_meters'
import { openDemoCentre } from '#database/seeders/demo/open_demo_centre'
import { openDemoRegion } from '#database/seeders/demo/open_demo_region'

const FIRST_MONTH = '2025-11-01'
const OPENED_AT = '2025-11-01T09:00'
/** By then the real data, moved by whole years, have all happened. */
const REAL_METERS_AFTER = '2026-01-01'
const REAL_METERS_AT = '2026-02-05T10:00'
const ACCOUNTS = 200
const SEED = 1718

type Options = { address: string; say: (line: string) => void }

/**
 * A region with a lived-in year, made through the product's own actions, so that it cannot drift
 * from the rules. Logins, account numbers and channel credentials also go to tmp/demo.json.
 */
export async function makeDemo({ address, say }: Options) {
  const chance = chances(SEED)
  const centre = await clock.at(OPENED_AT, () => openDemoCentre())
  const region = await clock.at(OPENED_AT, () => openDemoRegion(address))
  const accounts = await clock.at(OPENED_AT, () => openDemoAccounts(region, ACCOUNTS, chance))
  say(`${accounts.length} accounts are open`)
  const real: RealAccount[] = []
  for (let back = 0; back < monthsBetween(FIRST_MONTH, clock.period()); back += 1) {
    const period = addMonths(FIRST_MONTH, back)
    await liveMonth(region, accounts, period, chance)
    say(`${period.slice(0, 7)} is read, billed and paid`)
    if (period === REAL_METERS_AFTER) {
      real.push(...(await clock.at(REAL_METERS_AT, () => takeRealMeters(region))))
    }
  }
  const { channels } = region
  const logins = await connectAuthenticators([...region.logins, ...centre])
  const listed = accounts.map(({ number, name, phone }) => ({ number, name, phone }))
  const demo = { address, logins, channels, accounts: [...listed, ...real] }
  await mkdir(statePath(''), { recursive: true })
  await writeFile(statePath('demo.json'), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
}
