/** What a charge is for: `charges.kind`. */
export const CHARGE_KIND = { consumption: 1, penalty: 2, adjustment: 3 } as const
