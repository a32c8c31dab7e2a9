/** Names of facts that hold what only `accounts.personal` may read. */
const PERSONAL = new Set(['phone', 'pinfl', 'passport', 'bankAccount', 'email', 'birthDate'])

export function isPersonal(field: string): boolean {
  return PERSONAL.has(field)
}
