import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { affect, one, rows } from '#shared/database/sql'
import { drainOutbox } from '#shared/events/drain_outbox'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { decideVisa } from '#administration/actions/decide_visa'
import { askTariffPublication } from '#reference/actions/ask_tariff_publication'
import { openTariffDraft } from '#reference/actions/open_tariff_draft'
import { publishVersion } from '#reference/actions/publish_version'
import { receiveReference } from '#reference/actions/receive_reference'
import { receiveVersion } from '#reference/actions/receive_version'
import { saveTariffDraft } from '#reference/actions/save_tariff_draft'
import { tariffDraft } from '#reference/queries/tariff_draft'
import { askTariffTrial } from '#billing/actions/ask_tariff_trial'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'
import { cutFrom } from '#tests/support/tariffs/cut_from'
import { PRICES_OF_MAY_2026 } from '#tests/support/tariffs/prices_of_may_2026'
import { theWorld } from '#tests/support/world'

/** kWh of a month and what it costs in soʻm: by the prices of April 2026, and of May. */
const BILLS: readonly (readonly [kwh: bigint, april: bigint, may: bigint])[] = [
  [0n, 0n, 0n],
  [1n, 600n, 650n],
  [200n, 120_000n, 130_000n],
  [201n, 120_800n, 130_900n],
  [500n, 360_000n, 400_000n],
  [501n, 361_000n, 401_100n],
  [1000n, 860_000n, 950_000n],
  [1001n, 861_500n, 951_600n],
  [5000n, 6_860_000n, 7_350_000n],
  [5001n, 6_861_750n, 7_351_900n],
  [10_000n, 15_610_000n, 16_850_000n],
  [10_001n, 15_612_000n, 16_852_200n],
]

const DAY = '2026-05-01'

type Case = { home: Household; kwh: bigint; aprilMinor: bigint; mayMinor: bigint }

function inCentre<T>(login: string, work: () => Promise<T>): Promise<T> {
  const { id, users } = theWorld().centre
  const actor = { kind: 'user' as const, id: users[login]!, name: login }
  return asTenant(id, () => asActor(actor, work))
}

test.group('The tariffs of 1 May 2026', () => {
  test('drafted, tried on real accounts, granted by a second person, received and billed', async ({
    assert,
  }) => {
    const region = await BillingRegion.open('tariffs-may', '1712')
    await prepare(region)
    const cases = await settle(region)

    // The centre writes the draft; nothing is in force by it.
    const draftId = await clock.at('2026-04-10T10:00', () =>
      inCentre('admin', async () => {
        const { title, act, effectiveFrom } = PRICES_OF_MAY_2026
        const id = await openTariffDraft({ title, act, effectiveFrom })
        await saveTariffDraft({ id, revision: 1, content: PRICES_OF_MAY_2026 })
        return id
      })
    )

    // A trial over the region's March tells every account its old and new sum, and posts nothing.
    const { id: centreId } = theWorld().centre
    const trialId = await inCentre('admin', () =>
      askTariffTrial({
        kind: 'trial',
        draft: { id: draftId, revision: 2 },
        regionId: region.region.id,
        divisionId: region.whole,
        consumerClass: 'household',
        scope: { months: ['2026-03-01'], sample: { kind: 'all' }, seasonMove: null },
      })
    )
    await drainOutbox(centreId)
    const tried = await inCentre('admin', () => trialSums(trialId))
    assert.deepEqual(
      tried,
      cases.map(({ home, aprilMinor, mayMinor }) => ({
        account: home.accountId,
        old: aprilMinor.toString(),
        new: mayMinor.toString(),
        fault: null,
      }))
    )
    assert.equal(await newPrices(region), 0)

    // One asks, another grants; the asker himself cannot.
    const visaId = await clock.at('2026-04-12T10:00', () =>
      inCentre('admin', () =>
        askTariffPublication({
          id: draftId,
          revision: 2,
          reason: 'The decree of April',
          divisionId: theWorld().centre.divisions.republic!,
        })
      )
    )
    const grant = (login: string) =>
      clock.at('2026-04-12T11:00', () =>
        inCentre(login, () => decideVisa({ visaId, decision: 'granted', reason: 'As the decree' }))
      )
    await assert.rejects(() => grant('admin'), 'E_VISA_OWN')
    await grant('approver')
    assert.equal((await inCentre('admin', () => tariffDraft(draftId))).status, 'published')

    // The centre's next version carries them, and the region receives it.
    const number = await inCentre('admin', () =>
      publishVersion({ title: 'May 2026', act: PRICES_OF_MAY_2026.act, validFrom: DAY })
    )
    await region.in(() => receiveVersion({ centre: 'respublika', number, via: 'deployment' }))
    assert.equal(await newPrices(region), 12)

    // April is billed by the old tables and May by the new ones, to the tiyin.
    await clock.at('2026-05-02T09:00', () => region.bill('2026-04-01'))
    await clock.at('2026-06-02T09:00', () => region.bill(DAY))
    for (const { home, kwh, aprilMinor, mayMinor } of cases) {
      const charges = await region.charges(home)
      assert.deepEqual(
        charges.map(({ period, amountMinor }) => [period, amountMinor]),
        kwh === 0n
          ? []
          : [
              ['2026-04-01', aprilMinor.toString()],
              [DAY, mayMinor.toString()],
            ],
        `${kwh} kWh`
      )
    }
  }).timeout(120_000)
})

/** The centre and the region both know nothing of May yet, and the region follows the centre. */
async function prepare(region: BillingRegion) {
  const number = await inCentre('admin', async () => {
    // Its people have held their roles since before the story.
    await affect(`update grants set valid_from = '2026-01-01' where tenant_id = :tenant`)
    await receiveReference()
    await cutFrom(DAY)
    return publishVersion({ title: 'Before May 2026', act: null, validFrom: '2026-01-01' })
  })
  await region.in(async () => {
    await cutFrom(DAY)
    await receiveVersion({ centre: 'respublika', number, via: 'deployment' })
  })
}

/** A household of each variant for each row of the table, with the same use in three months. */
async function settle(region: BillingRegion): Promise<Case[]> {
  const cases: Case[] = []
  for (const electricStove of [false, true]) {
    const per = electricStove ? 50n : 100n
    for (const [kwh, april, may] of BILLS) {
      const home = await region.household({ electricStove })
      for (const period of ['2026-03-01', '2026-04-01', DAY]) {
        await region.consume(home, { period, wh: kwh * 1000n })
      }
      cases.push({ home, kwh, aprilMinor: april * per, mayMinor: may * per })
    }
  }
  return cases
}

function trialSums(trialId: string) {
  return rows<{ account: string; old: string; new: string; fault: string | null }>(
    `select account_id::text as account, old_minor as old, new_minor as new, fault
       from tariff_trial_rows where tenant_id = :tenant and trial_id = :trialId order by account_id`,
    { trialId }
  )
}

async function newPrices(region: BillingRegion): Promise<number> {
  const found = await region.in(() =>
    one<{ n: number }>(
      `select count(*)::int as n from tariff_rates where tenant_id = :tenant and valid_from >= :day`,
      { day: DAY }
    )
  )
  return found!.n
}
