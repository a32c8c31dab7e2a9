import { one } from '#shared/database/sql'

/** True when this transaction alone may seal the tenant's log; it never waits for another sealer. */
export async function holdSealing(): Promise<boolean> {
  const lock = await one<{ held: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('audit sealing'), :tenant) as held`
  )
  return lock!.held
}
