import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { one } from '#shared/database/sql'
import { savepoint } from '#shared/tenancy/as_tenant'
import { receiveMeter } from '#equipment/actions/receive_meter'
import { receiveMeterTypes } from '#equipment/actions/receive_meter_types'
import { openBalance } from '#ledger/actions/open_balance'
import { balanceOf } from '#ledger/queries/balance_of'
import { verifyLedger } from '#ledger/queries/verify_ledger'
import { commissionMeter } from '#metering/actions/commission_meter'
import { recordReading } from '#metering/actions/record_reading'
import { previewBill } from '#billing/actions/preview_bill'
import { recordCorrection } from '#billing/actions/record_correction'
import { reverseCorrection } from '#billing/actions/reverse_correction'
import type { CorrectionOrder } from '#billing/correction'
import { accountToCorrect } from '#billing/queries/account_to_correct'
import { chunksOfRuns } from '#billing/queries/chunks_of_runs'
import { recomputeCharges } from '#billing/queries/recompute_charges'
import { recalculationSum } from '#billing/rules/recalculation_sum'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'
import { owe } from '#tests/support/payments/an_account'

const THROUGH = '2026-06-15'
let region: BillingRegion

/** A household whose meter went up on 1 May, read on the last of May and in the middle of June. */
async function metered(): Promise<Household> {
  const home = await region.household()
  const { accountId, servicePointId } = home
  await region.in(async () => {
    await openBalance(accountId, region.region.divisions.Birinchi!, '2026-01-01')
    const serial = `FB${accountId}`
    const meter = await receiveMeter({
      type: 'CE101',
      serial,
      madeIn: 2023,
      verifiedOn: '2023-06-01',
    })
    const installedOn = '2026-05-01'
    await commissionMeter({ meterId: meter.id, servicePointId, installedOn, coefficient: 1n })
  })
  await read(home, '2026-05-31', 150_000n)
  return home
}

const read = ({ servicePointId }: Household, readOn: string, valueWh: bigint) =>
  region.in(async () => {
    const reading = { servicePointId, readOn, valueWh, source: 'controller' as const }
    const { outcome } = await recordReading({ ...reading, confirmed: { reason: 'seen by eye' } })
    if (outcome !== 'accepted') throw new Error(outcome)
  })

type Kind = 'early_bill' | 'final_bill'

const preview = ({ accountId }: Household, kind: Kind, through = THROUGH) =>
  region.in(async () => previewBill(await accountToCorrect(accountId), { kind, through }))

const order = { bookedOn: '2026-06-20', reason: 'the family moves out' }

const correct = (correction: Record<string, unknown> & { kind: CorrectionOrder['kind'] }) =>
  region.in(() =>
    savepoint(() =>
      recordCorrection({ ...order, reference: randomUUID(), ...correction } as CorrectionOrder)
    )
  )

async function bill(home: Household, kind: Kind) {
  const { penaltyMinor, ...found } = await preview(home, kind)
  const expectedMinor = recalculationSum(found.charges) + penaltyMinor
  const { accountId } = home
  return {
    expectedMinor,
    id: await correct({ kind, accountId, through: THROUGH, expectedMinor }),
  }
}

const balance = ({ accountId }: Household) =>
  region.in(async () => (await balanceOf(accountId))!.balanceMinor)

const standing = ({ accountId }: Household) =>
  region.in(() =>
    one<Record<'status' | 'closedOn' | 'termsTo' | 'pointTo', string | null>>(
      `select a.status, a.closed_on as "closedOn", t.valid_to as "termsTo", p.valid_to as "pointTo"
         from personal_accounts a
         join contract_terms t on t.tenant_id = :tenant and t.account_id = a.id
         join service_points p on p.tenant_id = :tenant and p.account_id = a.id
        where a.tenant_id = :tenant and a.id = :accountId`,
      { accountId }
    )
  )

const faults = () => region.in(async () => (await verifyLedger()).faults)
const charged = async (home: Household) =>
  (await region.charges(home)).reduce((all, { quantityWh }) => all + BigInt(quantityWh), 0n)

async function different() {
  return region.in(async () => {
    const found = []
    for (const chunk of await chunksOfRuns()) found.push(...(await recomputeCharges(chunk)))
    return found.filter(({ outcome }) => outcome !== 'same')
  })
}

const OPEN = { status: 'active', closedOn: null, termsTo: null, pointTo: null }

test.group('Billing | bills inside a month', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('final1', '1757')
    await region.in(() => receiveMeterTypes())
  })

  test('a final bill charges through its day and closes; its reversal opens again', async ({
    assert,
  }) => {
    const home = await metered()
    await read(home, THROUGH, 230_000n)
    await region.in(() => owe(home.accountId, 500_000_00n, '2026-03-05'))
    const seen = await preview(home, 'final_bill')
    assert.deepEqual(seen.faults, [])
    assert.isTrue(seen.penaltyMinor > 0n, 'an old debt carries a penalty up to the day')
    assert.deepEqual(await standing(home), OPEN, 'a preview leaves all as it was')
    assert.equal(await balance(home), 500_000_00n)

    const { id, expectedMinor } = await bill(home, 'final_bill')
    assert.equal(await balance(home), 500_000_00n + expectedMinor)
    assert.equal(await charged(home), 230_000n)
    assert.deepEqual(await standing(home), {
      status: 'closed',
      closedOn: '2026-06-16',
      termsTo: '2026-06-16',
      pointTo: '2026-06-16',
    })
    assert.deepEqual(await different(), [])
    assert.deepEqual(await faults(), [])
    await assert.rejects(() => bill(home, 'final_bill'), /E_ACCOUNT_CLOSED|E_RECALCULATION_CHANGED/)

    await region.in(() =>
      savepoint(() =>
        reverseCorrection({
          correctionId: id,
          accountId: home.accountId,
          reason: 'they stay',
          reference: randomUUID(),
        })
      )
    )
    assert.deepEqual(await standing(home), OPEN)
    assert.equal(await balance(home), 500_000_00n)
    assert.equal(await charged(home), 0n)
    assert.deepEqual(await faults(), [])
    assert.equal((await bill(home, 'final_bill')).expectedMinor, expectedMinor, 'and closed anew')
  })

  test('without a reading of the day nothing is billed', async ({ assert }) => {
    const home = await metered()
    const { faults: found } = await preview(home, 'final_bill')
    assert.isNotEmpty(found)
    const { accountId } = home
    await assert.rejects(
      () => correct({ kind: 'final_bill', accountId, through: THROUGH, expectedMinor: 0n }),
      'E_RECALCULATION_FAULTY'
    )
    assert.deepEqual(await standing(home), OPEN)
  })

  test('an early bill leaves the account open, and the run of the month charges the rest', async ({
    assert,
  }) => {
    const [early, whole] = [await metered(), await metered()]
    for (const home of [early, whole]) await read(home, THROUGH, 400_000n)
    await bill(early, 'early_bill')
    assert.equal(await charged(early), 400_000n)
    assert.deepEqual(await standing(early), OPEN)
    for (const home of [early, whole]) await read(home, '2026-06-30', 700_000n)
    await region.bill('2026-05-01')
    await region.bill('2026-06-01')
    assert.equal(await charged(early), 700_000n)
    assert.equal(await balance(early), await balance(whole))
    assert.deepEqual(await different(), [])
  })

  test('no more than the advance is given back, also by two at once', async ({ assert }) => {
    const home = await region.household()
    const { accountId } = home
    await region.in(async () => {
      await openBalance(accountId, region.region.divisions.Birinchi!, '2026-01-01')
      await owe(accountId, 100n, '2026-01-10')
    })
    await correct({ kind: 'adjustment', accountId, amountMinor: -10_100n })
    const refund = (amountMinor: bigint) => correct({ kind: 'refund', accountId, amountMinor })
    await assert.rejects(() => refund(10_001n), 'E_REFUND_ABOVE_ADVANCE')
    const both = await Promise.allSettled([refund(6_000n), refund(6_000n)])
    assert.sameMembers(
      both.map(({ status }) => status),
      ['fulfilled', 'rejected']
    )
    assert.equal(await balance(home), -4_000n)
    assert.deepEqual(await faults(), [])
  })
})
