import { test } from '@japa/runner'
import { one } from '#shared/database/sql'
import { demandPrepayments } from '#billing/actions/demand_prepayments'
import { setContractVolumes } from '#billing/actions/set_contract_volumes'
import { chargesOfAccount } from '#billing/queries/charges_of_account'
import { prepaymentRows } from '#billing/queries/prepayment_rows'
import { advanceRuns } from '#billing/actions/advance_runs'
import { planRun } from '#billing/actions/plan_run'
import { startRun } from '#billing/actions/start_run'
import { LINE } from '#billing/rules/line_kind'
import { aFirm } from '#tests/support/billing/a_firm'
import { BillingRegion } from '#tests/support/billing/billing_region'

const MONTH = '2025-06-01'
let region: BillingRegion

const legal = () => aFirm(region, MONTH)

const price = () =>
  region.in(() =>
    one<{ minor: string }>(
      `select r.price_minor as minor from tariff_rates r
         join contract_terms t on t.tenant_id = :tenant and t.plan_id = r.plan_id
         join personal_accounts a on a.tenant_id = :tenant and a.id = t.account_id
        where r.tenant_id = :tenant and a.consumer_class = 'legal' and r.valid_from <= :month
          and (r.valid_to is null or r.valid_to > :month) limit 1`,
      { month: MONTH }
    ).then((row) => BigInt(row!.minor))
  )

test.group('Contracts that state volumes', (group) => {
  group.setup(async () => {
    region = await BillingRegion.open('prepay1', '1754')
  })

  test('the share of the volume is demanded ahead, once, and is no debt', async ({ assert }) => {
    const firm = await legal()
    const demand = () =>
      region.in(() => demandPrepayments({ divisionId: region.whole, period: MONTH }))
    await region.in(() =>
      setContractVolumes({ ...firm, from: MONTH, to: MONTH, quantityWh: 10_000_000n })
    )
    assert.equal((await demand()).demands, 1)
    assert.equal((await demand()).demands, 0, 'asked again nothing is new')

    const rows = () =>
      region.in(() =>
        prepaymentRows({ divisionIds: [region.region.divisions.Birinchi!], limit: 10 })
      )
    const [row] = await rows()
    assert.equal(
      BigInt(row!.amountMinor) * 10_000n,
      10_000n * (await price()) * BigInt(row!.shareBp)
    )
    assert.deepInclude(row, { coveredMinor: '0', chargedMinor: null, dueOn: '2025-05-31' })
    const balance = await region.in(() =>
      one<{ minor: string }>(
        `select coalesce(sum(amount_minor), 0)::text as minor from entries
          where tenant_id = :tenant and account_id = :accountId`,
        { accountId: firm.accountId }
      )
    )
    assert.equal(balance!.minor, '0')

    await region.in(() =>
      setContractVolumes({ ...firm, from: MONTH, to: MONTH, quantityWh: 20_000_000n })
    )
    assert.equal((await demand()).demands, 1, 'a new volume renews the demand')
    assert.equal(BigInt((await rows())[0]!.amountMinor), 2n * BigInt(row!.amountMinor))
  })

  test('what was consumed above the stated volume costs the surcharge', async ({ assert }) => {
    const firm = await legal()
    await region.in(() =>
      setContractVolumes({
        ...firm,
        from: '2025-05-01',
        to: '2025-07-01',
        quantityWh: 100_000_000n,
      })
    )
    await region.consume(firm, { period: MONTH, wh: 130_000_000n })
    await region.in(async () => {
      const scope = { divisionId: region.whole, period: MONTH, consumerClass: 'legal' as const }
      await startRun((await planRun(scope)).runId)
    })
    await advanceRuns(region.region.id)
    const [charge] = await region.in(() => chargesOfAccount(firm.accountId))
    const [energy, surcharge] = charge!.lines
    assert.equal(energy!.amountMinor, 130_000n * (await price()))
    assert.equal(surcharge!.kind, LINE.overContract)
    assert.equal(surcharge!.quantityWh, 10_000_000n, 'above 120 % of the contract')
    assert.equal(surcharge!.amountMinor * 5n, 10_000n * (await price()), 'a fifth more')
  })

  test('a span of months must have an order and a point of the account', async ({ assert }) => {
    const [firm, other] = [await legal(), await legal()]
    const state = (volumes: { from: string; to: string; servicePointId?: string }) =>
      region.in(() => setContractVolumes({ ...firm, quantityWh: 1n, ...volumes }))
    await assert.rejects(() => state({ from: '2025-06-01', to: '2025-05-01' }), /E_VOLUME_MONTHS/)
    await assert.rejects(() => state({ from: '2025-06-01', to: '2028-05-01' }), /E_VOLUME_MONTHS/)
    const { servicePointId } = other
    await assert.rejects(() => state({ from: MONTH, to: MONTH, servicePointId }), /E_POINT_UNKNOWN/)
  })
})
