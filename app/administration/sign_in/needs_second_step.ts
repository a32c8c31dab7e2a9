import { CENTRE_RIGHTS, type Right } from '#administration/rights'

/**
 * Rights with which one can take a guard away or move money. Looking at visas is none of them,
 * granting one is.
 */
const POWERFUL: ReadonlySet<Right> = new Set<Right>([
  'users.edit',
  'roles.edit',
  'settings.edit',
  'channels.edit',
  'payments.confirm',
  'payments.reverse',
  'visas.access',
  'visas.money',
  'visas.reference',
  ...CENTRE_RIGHTS,
])

/** Whether somebody who holds these rights, wherever, must prove himself twice at the sign-in. */
export function needsSecondStep(rights: Iterable<Right>): boolean {
  return [...rights].some((right) => POWERFUL.has(right))
}
