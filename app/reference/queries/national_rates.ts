import { referenceFile } from '#reference/queries/reference_file'
import { planKey, tariffRow, type TariffRecord, type TariffRow } from '#reference/rules/tariff_row'

/** A national price of one plan, with its place among the blocks of the same days and season. */
export type NationalRate = TariffRow & { planCode: string; step: number }

type PlanRecord = Pick<TariffRecord, 'resource' | 'class' | 'group' | 'variant'> & { code: string }

/**
 * The national prices, read from our own files: what a region is seeded with, and what the
 * arithmetic can be checked against without any database.
 */
export async function nationalRates(): Promise<NationalRate[]> {
  const plans = await referenceFile<PlanRecord>('tariff_plans')
  const codes = new Map(plans.map((plan) => [planKey(plan), plan.code]))
  const records = await referenceFile<TariffRecord>('tariffs')
  return numbered(records.flatMap((record) => ratesOf(record, codes)))
}

type Unnumbered = Omit<NationalRate, 'step'>

/** A line may name several groups at once ("I,II,IV"): it is a price of each plan that exists. */
function ratesOf(record: TariffRecord, codes: ReadonlyMap<string, string>): Unnumbered[] {
  const planCodes = record.group
    .split(',')
    .map((group) => codes.get(planKey({ ...record, group })))
    .filter((code) => code !== undefined)
  if (planCodes.length === 0) throw new Error(`No plan for the tariff ${planKey(record)}`)
  return planCodes.map((planCode) => ({ ...tariffRow(record), planCode }))
}

/** Blocks are numbered from the lowest up, within one plan, season and first day. */
function numbered(rates: readonly Unnumbered[]): NationalRate[] {
  const blocks = Map.groupBy(
    rates,
    ({ planCode, season, validFrom }) => `${planCode} ${season} ${validFrom}`
  )
  return [...blocks.values()].flatMap((ofBlock) =>
    ofBlock
      .sort((a, b) => (a.fromWh < b.fromWh ? -1 : 1))
      .map((rate, index) => ({ ...rate, step: index + 1 }))
  )
}
