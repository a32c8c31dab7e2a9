import { grantsHeld } from '#administration/queries/grants_held'
import { assertPasses } from '#administration/users/assert_passes'
import type { Granter } from '#administration/users/granter'

/** Whoever holds more than the granter, somewhere, is not his to block or to stand in for. */
export async function assertNotAbove(granter: Granter, userId: string) {
  for (const { rights, path } of await grantsHeld(userId)) assertPasses(granter, rights, path)
}
