import type { FrozenMonth } from '#billing/rules/frozen_month'

const WHOLE = /^-?\d+n$/

/** A frozen month as JSON: whole numbers as text with an `n`, so that they come back as bigint. */
export function frozenToJson(month: FrozenMonth): string {
  return JSON.stringify(month, (_key, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value
  )
}

export function frozenFromJson(json: string): FrozenMonth {
  return JSON.parse(json, (_key, value: unknown) =>
    typeof value === 'string' && WHOLE.test(value) ? BigInt(value.slice(0, -1)) : value
  ) as FrozenMonth
}
