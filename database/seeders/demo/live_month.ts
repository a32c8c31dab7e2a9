import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import { addDays, daysInPeriod, nextPeriod, type Period } from '#shared/kernel/calendar'
import { recordReading } from '#metering/actions/record_reading'
import { TOTAL } from '#equipment/rules/register_codes'
import { freezeRun } from '#billing/actions/freeze_run'
import { issueRun } from '#billing/actions/issue_run'
import { planRun } from '#billing/actions/plan_run'
import { startRun } from '#billing/actions/start_run'
import { advanceRuns } from '#billing/actions/advance_runs'
import { balanceOf } from '#ledger/queries/balance_of'
import { callOfDemo } from '#database/seeders/demo/demo_call'
import { atTheDemoDesks, takeAtDemoDesk } from '#database/seeders/demo/demo_desks'
import type { Chances } from '#database/seeders/demo/chance'
import type { DemoAccount } from '#database/seeders/demo/open_demo_accounts'
import type { DemoRegion } from '#database/seeders/demo/open_demo_region'

/** Cold months take more: percent of an ordinary day, January first. */
const SEASON = [150, 145, 120, 95, 85, 95, 120, 115, 90, 95, 115, 140]

/** One month of the demo, at its own dates: readings, the billing run, then people pay. */
export async function liveMonth(
  region: DemoRegion,
  accounts: readonly DemoAccount[],
  period: Period,
  chance: Chances
) {
  await clock.at(`${nextPeriod(period)}T00:30`, () => readMeters(region, accounts, period, chance))
  await clock.at(`${nextPeriod(period)}T08:00`, () => bill(region, period))
  await collect(region, accounts, nextPeriod(period), chance)
}

function readMeters(
  region: DemoRegion,
  accounts: readonly DemoAccount[],
  period: Period,
  chance: Chances
) {
  const readOn = addDays(nextPeriod(period), -1)
  const season = SEASON[Number(period.slice(5, 7)) - 1]!
  return asTenant(region.tenantId, async () => {
    for (const account of accounts) {
      const added = account.dailyKwh * daysInPeriod(period) * season * chance.between(80, 120)
      account.dialKwh += Math.round(added / 10_000)
      if (chance.happens(2)) continue
      await recordReading({
        servicePointId: account.servicePointId,
        registerCode: TOTAL,
        readOn,
        valueWh: BigInt(account.dialKwh) * 1000n,
        source: chance.happens(30) ? 'consumer' : 'controller',
      })
    }
  })
}

async function bill(region: DemoRegion, period: Period) {
  const runId = await asTenant(region.tenantId, async () => {
    const planned = await planRun({
      period,
      divisionId: region.regionId,
      consumerClass: 'household',
    })
    await startRun(planned.runId)
    return planned.runId
  })
  await advanceRuns(region.tenantId)
  await asTenant(region.tenantId, async () => {
    await freezeRun(runId)
    await issueRun(runId)
  })
}

type Visit = { account: DemoAccount; at: string; key: string }

async function collect(
  region: DemoRegion,
  accounts: readonly DemoAccount[],
  month: Period,
  chance: Chances
) {
  const visits: Visit[] = []
  for (const [index, account] of accounts.entries()) {
    if (!chance.happens(account.paysPercent)) continue
    const day = `${month.slice(0, 8)}${String(chance.between(2, 22)).padStart(2, '0')}`
    const at = `${day}T${String(chance.between(9, 17)).padStart(2, '0')}:${chance.between(10, 59)}`
    visits.push({ account, at, key: `${month}-${index}` })
  }
  visits.sort((one, other) => one.at.localeCompare(other.at))
  for (const [day, ofDay] of Map.groupBy(visits, ({ at }) => at.slice(0, 10))) {
    await atTheDemoDesks(region, day, async () => {
      for (const visit of ofDay) await clock.at(visit.at, () => payOne(region, visit, chance))
    })
  }
}

function payOne(region: DemoRegion, { account, key }: Visit, chance: Chances) {
  return asTenant(region.tenantId, async () => {
    const balance = await balanceOf(account.id)
    const owed = balance?.balanceMinor ?? 0n
    if (owed <= 0n) return
    const paidAt = clock.now().toISO()
    const amountMinor = chance.happens(70) ? owed : roundUpToThousand(owed)
    if (chance.happens(45)) {
      await takeAtDemoDesk({
        ...{ accountId: account.id, paidAt, reference: `demo-${key}` },
        amountMinor: roundUpToThousand(owed),
      })
      return
    }
    const reference = String(10_000_000_000_000_000_000n + BigInt(Math.abs(hashOf(key))))
    await callOfDemo({ account, reference, paidAt }, amountMinor)
  })
}

function roundUpToThousand(minor: bigint): bigint {
  const thousand = 100_000n
  return ((minor + thousand - 1n) / thousand) * thousand
}

function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) | 0, 7)
}
