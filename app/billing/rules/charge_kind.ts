/** Why an amount is owed: `charges.kind`. */
export const CHARGE_KIND = { consumption: 1, penalty: 2, adjustment: 3, benefit: 4 } as const
