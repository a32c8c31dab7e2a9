import { test } from '@japa/runner'
import { affect, one, rows } from '#shared/database/sql'
import { advanceRuns } from '#billing/actions/advance_runs'
import { planRun } from '#billing/actions/plan_run'
import { startRun } from '#billing/actions/start_run'
import { chargesOfAccount } from '#billing/queries/charges_of_account'
import { chunksOfRuns } from '#billing/queries/chunks_of_runs'
import { invoiceLines } from '#billing/queries/invoice_lines'
import { recomputeCharges } from '#billing/queries/recompute_charges'
import { explainCharge } from '#billing/rules/explain_charge'
import { LINE } from '#billing/rules/line_kind'
import { recordReactiveUse } from '#metering/actions/record_reactive_use'
import { BillingRegion, type Household } from '#tests/support/billing/billing_region'

const MAY = '2025-05-01'
const JUNE = '2025-06-01'
const JULY = '2025-07-01'
let region: BillingRegion
let firm: Household

const bill = async (period: string) => {
  await region.in(async () => {
    const scope = { divisionId: region.whole, period, consumerClass: 'legal' as const }
    await startRun((await planRun(scope)).runId)
  })
  await advanceRuns(region.region.id)
}

const record = (period: string, kvarh: bigint) =>
  region.in(() =>
    recordReactiveUse({
      servicePointId: firm.servicePointId,
      period,
      quantityVarh: kvarh * 1000n,
      document: null,
      reason: 'read again',
    })
  )

/** Sums of the reactive lines by month, oldest charge first. */
const surcharges = async (period: string) => {
  const charges = await region.in(() => chargesOfAccount(firm.accountId))
  return charges
    .toReversed()
    .filter((charge) => charge.period === period)
    .flatMap(({ lines }) => lines.filter(({ kind }) => kind === LINE.reactive))
    .map(({ quantityWh, amountMinor }) => [quantityWh, amountMinor])
}

const recomputed = () =>
  region.in(async () => {
    const found = []
    for (const chunk of await chunksOfRuns()) found.push(...(await recomputeCharges(chunk)))
    return found.map(({ outcome }) => outcome)
  })

const ledger = () =>
  region.in(() =>
    one<{ charged: string; entered: string }>(
      `select (select sum(amount_minor) from charges
                where tenant_id = :tenant and account_id = :accountId)::text as charged,
              (select sum(amount_minor) from entries
                where tenant_id = :tenant and account_id = :accountId)::text as entered`,
      firm
    )
  )

test.group('Billing | reactive energy', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('reactive1', '1755')
    firm = await region.household({ openedOn: '2025-01-01' })
    await region.in(async () => {
      await affect(
        `update personal_accounts set consumer_class = 'legal'
          where tenant_id = :tenant and id = :accountId`,
        firm
      )
      await affect(
        `update contract_terms set plan_id = (
           select p.id from tariff_plans p
             join tariff_rates r on r.tenant_id = :tenant and r.plan_id = p.id
            where p.tenant_id = :tenant and p.consumer_class = 'legal' and r.valid_from <= :month
              and (r.valid_to is null or r.valid_to > :month) and p.tariff_group <> 'zoned'
            group by p.id having count(*) = 1 order by p.id limit 1)
          where tenant_id = :tenant and account_id = :accountId`,
        { ...firm, month: JUNE }
      )
      await affect(
        `insert into settings (tenant_id, code, value, valid_from, reason, set_by)
         values (:tenant, 'billing.reactive_price', '"10000"'::jsonb, :from, 't', 't')`,
        { from: JUNE }
      )
    })
    for (const period of [MAY, JUNE, JULY]) {
      await region.consume(firm, { period, wh: 100_000n })
    }
  })

  test('before the price is set nothing is charged for it', async ({ assert }) => {
    await record(MAY, 90n)
    await bill(MAY)
    assert.deepEqual(await surcharges(MAY), [])
  })

  test('what exceeds the limit is charged, explained in kvarh and stands on the invoice', async ({
    assert,
  }) => {
    await record(JUNE, 50n)
    await bill(JUNE)
    assert.deepEqual(await surcharges(JUNE), [[15_000n, 1_500_00n]])
    const [charge] = await region.in(() => chargesOfAccount(firm.accountId))
    assert.equal(charge!.quantityWh, 100_000n, 'the surcharge is no consumption')
    const told = explainCharge(charge!, (key) => key).lines.at(-1)!
    assert.deepEqual(told.parts[0], { kind: 'quantity', value: '15000', unit: 'billing.kvarh' })
    assert.equal(told.source!.text, 'billing.explained.reactive')
    assert.deepInclude(invoiceLines([charge!]).at(-1), {
      what: { kind: 'reactive' },
      amountMinor: 1_500_00n,
      tariff: null,
    })
  })

  test('billed again nothing is new', async ({ assert }) => {
    await bill(JUNE)
    assert.lengthOf(await surcharges(JUNE), 1)
  })

  test('a value recorded after the run is billed by the difference, both ways', async ({
    assert,
  }) => {
    await record(JUNE, 70n)
    await bill(JULY)
    await record(JUNE, 35n)
    await bill(JULY)
    assert.deepEqual(await surcharges(JUNE), [
      [15_000n, 1_500_00n],
      [20_000n, 2_000_00n],
      [-35_000n, -3_500_00n],
    ])
    const { charged, entered } = (await ledger())!
    assert.equal(charged, entered)
  })

  test('a month whose first value comes after its run is billed by the next one', async ({
    assert,
  }) => {
    await record(JULY, 40n)
    await bill(JULY)
    assert.deepEqual(await surcharges(JULY), [[5_000n, 500_00n]])
  })

  test('reckoned again each charge is the same, whatever is recorded afterwards', async ({
    assert,
  }) => {
    await record(JUNE, 999n)
    await record(JULY, 0n)
    const outcomes = await recomputed()
    assert.isAbove(outcomes.length, 4)
    assert.deepEqual([...new Set(outcomes)], ['same'])
    const kept = await region.in(() =>
      rows(
        `select 1 from charge_inputs where tenant_id = :tenant and inputs -> 'reactive' ->> 'quantityVarh' is not null`
      )
    )
    assert.isNotEmpty(kept)
  })
})
