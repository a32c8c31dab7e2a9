/** What documents print about a division; a division without a field uses its parent's. */
export type Requisites = {
  name?: string
  stir?: string
  bank?: string
  mfo?: string
  account?: string
  address?: string
  phone?: string
  head?: string
}

export const REQUISITES = [
  'name',
  'stir',
  'bank',
  'mfo',
  'account',
  'address',
  'phone',
  'head',
] as const satisfies readonly (keyof Requisites)[]
