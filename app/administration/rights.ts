/** What a role may allow. A right is an action on a noun; where it holds is the division subtree. */
export const RIGHTS = [
  'accounts.view',
  'accounts.edit',
  'audit.view',
  'billing.view',
  'billing.run',
  'equipment.view',
  'metering.view',
  'metering.record',
  'metering.import',
  'payments.view',
  'payments.record',
  'payments.reverse',
  'reference.view',
] as const

export type Right = (typeof RIGHTS)[number]
