import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { affect, one } from '#shared/database/sql'
import { recordCorrection } from '#billing/actions/record_correction'
import { accountToCorrect } from '#billing/queries/account_to_correct'
import { chunksOfRuns } from '#billing/queries/chunks_of_runs'
import { recalculation } from '#billing/queries/recalculation'
import { recomputeCharges, type RecomputedMonth } from '#billing/queries/recompute_charges'
import { recalculationSum } from '#billing/rules/recalculation_sum'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'
import { asOwner } from '#tests/support/world'

const APRIL = '2026-04-01'
const MAY = '2026-05-01'
const PAYER = 5210
let region: BillingRegion
let plain: Household
let shared: Household
let eased: Household
let moved: Household

async function recompute(): Promise<RecomputedMonth[]> {
  return region.in(async () => {
    const found: RecomputedMonth[] = []
    for (const chunk of await chunksOfRuns()) found.push(...(await recomputeCharges(chunk)))
    return found
  })
}

const notSame = async () => (await recompute()).filter(({ outcome }) => outcome !== 'same')

/** What people change afterwards: other shares, other plans, other benefits, all as of the past. */
const changeThePast = () =>
  region.in(async () => {
    await affect(
      `update contract_terms set terms = '{"normSharePpm": 900000}'
        where tenant_id = :tenant and account_id = :accountId`,
      shared
    )
    await affect(
      `update benefits set share_bp = 1000 where tenant_id = :tenant and account_id = :accountId`,
      eased
    )
    await affect(
      `delete from contract_terms where tenant_id = :tenant and account_id = :accountId`,
      {
        accountId: moved.accountId,
      }
    )
  })

type Tampered = { accountId: string; period: string; runId?: string; sign: '+' | '-' }

/** Past the guards, as only the owner of the tables can. */
const change = ({ accountId, period, runId, sign }: Tampered) =>
  asOwner(async (owner) => {
    await owner.query('begin')
    await owner.query(`select set_config('app.tenant_id', $1, true)`, [String(region.region.id)])
    await owner.query('alter table charges disable trigger append_only')
    await owner.query(
      `update charges set amount_minor = amount_minor ${sign} 1
        where account_id = $1 and period = $2 and ($3::bigint is null or run_id = $3::bigint)`,
      [accountId, period, runId ?? null]
    )
    await owner.query('alter table charges enable always trigger append_only')
    await owner.query('commit')
  })

/** Recalculates April of an account; answers what stands in the place of a run. */
const correct = ({ accountId }: Household) =>
  region.in(async () => {
    const span = { from: APRIL, to: APRIL }
    const { charges } = await recalculation(await accountToCorrect(accountId), span)
    const id = await recordCorrection({
      kind: 'recalculation',
      accountId,
      ...span,
      expectedMinor: recalculationSum(charges),
      bookedOn: '2026-06-15',
      reason: 'a meter read wrongly',
      reference: randomUUID(),
    })
    const found = await one<{ runId: string }>(
      `select charges_run_id as "runId" from corrections where tenant_id = :tenant and id = :id`,
      { id }
    )
    return found!.runId
  })

test.group('Billing | charges reckoned again', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('billing9', '1749')
    ;[plain, shared, eased, moved] = [
      await region.household(),
      await region.household(),
      await region.household(),
      await region.household({ electricStove: true }),
    ]
    await region.in(async () => {
      await affect(
        `insert into ledger_accounts (tenant_id, code, name_uz, name_cyrl, name_ru)
         select :tenant, :code, 'Byudjet', 'Бюджет', 'Бюджет'
          where not exists (select from ledger_accounts where tenant_id = :tenant and code = :code)`,
        { code: PAYER }
      )
      await affect(
        `update contract_terms set terms = '{"normSharePpm": 500000}'
          where tenant_id = :tenant and account_id = :accountId`,
        shared
      )
      await affect(
        `insert into benefits (tenant_id, account_id, service_point_id, category, share_bp, payer_code,
                               document, valid_from, recorded_by)
         values (:tenant, :accountId, :servicePointId, 'veteran', 5000, :payer, 'No 1', '2020-01-01', 't')`,
        { ...eased, payer: PAYER }
      )
      await affect(
        `with cut as (
           update contract_terms set valid_to = '2026-04-16'
            where tenant_id = :tenant and account_id = :accountId returning *
         )
         insert into contract_terms (tenant_id, contract_id, service_point_id, account_id, plan_id,
                                     valid_from)
         select :tenant, contract_id, service_point_id, account_id,
                (select plan_id from contract_terms
                  where tenant_id = :tenant and account_id = :other limit 1), '2026-04-16' from cut`,
        { accountId: moved.accountId, other: plain.accountId }
      )
    })
    for (const home of [plain, shared, eased, moved]) {
      await region.consume(home, { period: APRIL, wh: 650_000n })
      await region.consume(home, { period: MAY, wh: 200_000n })
    }
    await region.bill(APRIL)
    for (const home of [plain, shared, eased, moved]) {
      await region.consume(home, { period: APRIL, wh: 310_000n, late: true })
    }
    await region.bill(MAY)
  })

  test('each month comes out the same to the tiyin, also when it was billed by difference', async ({
    assert,
  }) => {
    const found = await recompute()
    assert.lengthOf(found, 12)
    assert.deepEqual(await notSame(), [])
  })

  test('what people change afterwards changes nothing of it', async ({ assert }) => {
    await changeThePast()
    assert.deepEqual(await notSame(), [])
  })

  test('only months that are not plain keep inputs of their own', async ({ assert }) => {
    const kept = await region.in(() =>
      one<{ accounts: string[] }>(
        `select array_agg(distinct account_id::text order by account_id::text) as accounts
           from charge_inputs where tenant_id = :tenant`
      )
    )
    assert.sameMembers(kept!.accounts, [shared.accountId, eased.accountId, moved.accountId])
  })

  test('what a correction charged is reckoned again too, also after later runs and tariffs', async ({
    assert,
  }) => {
    const before = (await recompute()).length
    const runs: string[] = []
    for (const home of [plain, shared]) {
      await region.consume(home, { period: APRIL, wh: 205_000n })
      runs.push(await correct(home))
    }
    await region.consume(plain, { period: APRIL, wh: 190_000n, late: true })
    await region.bill('2026-06-01')
    assert.lengthOf(await recompute(), before + 3)
    assert.deepEqual(await notSame(), [])
    const { accountId } = shared
    await change({ accountId, period: APRIL, runId: runs[1]!, sign: '+' })
    assert.deepEqual(await notSame(), [
      {
        accountId,
        servicePointId: shared.servicePointId,
        period: APRIL,
        outcome: 'different',
      },
    ])
    await change({ accountId, period: APRIL, runId: runs[1]!, sign: '-' })
  })

  test('a charge that somebody changed past the guards is named', async ({ assert }) => {
    const { accountId } = plain
    await change({ accountId, period: MAY, sign: '+' })
    assert.deepEqual(await notSame(), [
      { accountId, servicePointId: plain.servicePointId, period: MAY, outcome: 'different' },
    ])
    await change({ accountId, period: MAY, sign: '-' })
  })
})
