export type RuleScope = 'all' | 'household' | 'legal'

/** How a value is written by people: the register holds integers only. */
export type RuleUnit =
  | 'day_of_month'
  | 'days'
  | 'months'
  | 'percent_bp'
  | 'percent_ppm'
  | 'soum'
  | 'month_day'
  | 'order'
  | 'proration'

export type RuleKind = {
  code: string
  unit: RuleUnit
  scopes: readonly RuleScope[]
  /** A region may put its own value in place of the centre's. */
  local: boolean
  /** It changes what people pay: needs a second person. */
  money: boolean
  min: bigint
  max: bigint
}

const CLASSES = ['household', 'legal'] as const
const ALL = ['all'] as const
const LEGAL = ['legal'] as const
const NATIONAL = { local: false, money: true }
const REGIONAL = { local: true, money: true }

/** Every parameter that changes by decree or contract, in the order of the page. Names: `rule_values.names`. */
export const RULE_REGISTER: readonly RuleKind[] = [
  { code: 'due_day', unit: 'day_of_month', scopes: CLASSES, min: 1n, max: 31n, ...REGIONAL },
  {
    code: 'penalty_ppm_per_day',
    unit: 'percent_ppm',
    scopes: CLASSES,
    min: 0n,
    max: 100_000n,
    ...NATIONAL,
  },
  {
    code: 'penalty_cap_bp',
    unit: 'percent_bp',
    scopes: CLASSES,
    min: 0n,
    max: 10_000n,
    ...NATIONAL,
  },
  { code: 'penalty_grace_days', unit: 'days', scopes: CLASSES, min: 0n, max: 90n, ...NATIONAL },
  {
    code: 'disconnection_notice_days',
    unit: 'days',
    scopes: ALL,
    min: 0n,
    max: 365n,
    ...NATIONAL,
    money: false,
  },
  {
    code: 'tariff_notice_days',
    unit: 'days',
    scopes: ALL,
    min: 0n,
    max: 365n,
    ...NATIONAL,
    money: false,
  },
  {
    code: 'advance_protection_months',
    unit: 'months',
    scopes: CLASSES,
    min: 0n,
    max: 60n,
    ...NATIONAL,
  },
  {
    code: 'prepayment_share_bp',
    unit: 'percent_bp',
    scopes: LEGAL,
    min: 0n,
    max: 10_000n,
    ...REGIONAL,
  },
  {
    code: 'prepayment_notice_days',
    unit: 'days',
    scopes: LEGAL,
    min: 0n,
    max: 60n,
    ...REGIONAL,
    money: false,
  },
  {
    code: 'prepayment_due_day',
    unit: 'day_of_month',
    scopes: LEGAL,
    min: 1n,
    max: 31n,
    ...REGIONAL,
  },
  {
    code: 'over_contract_from_bp',
    unit: 'percent_bp',
    scopes: LEGAL,
    min: 10_000n,
    max: 100_000n,
    ...NATIONAL,
  },
  {
    code: 'over_contract_factor_bp',
    unit: 'percent_bp',
    scopes: LEGAL,
    min: 10_000n,
    max: 100_000n,
    ...NATIONAL,
  },
  { code: 'heating_from_mmdd', unit: 'month_day', scopes: ALL, min: 101n, max: 1231n, ...REGIONAL },
  { code: 'heating_to_mmdd', unit: 'month_day', scopes: ALL, min: 101n, max: 1231n, ...REGIONAL },
  {
    code: 'allocation_order',
    unit: 'order',
    scopes: [...ALL, ...CLASSES],
    min: 1n,
    max: 2n,
    ...NATIONAL,
  },
  { code: 'block_proration', unit: 'proration', scopes: ALL, min: 1n, max: 2n, ...NATIONAL },
  { code: 'limitation_months', unit: 'months', scopes: ALL, min: 1n, max: 240n, ...NATIONAL },
  { code: 'vat_bp', unit: 'percent_bp', scopes: ALL, min: 0n, max: 10_000n, ...NATIONAL },
  {
    code: 'base_value_minor',
    unit: 'soum',
    scopes: ALL,
    min: 1n,
    max: 1_000_000_000_000n,
    ...NATIONAL,
  },
]
