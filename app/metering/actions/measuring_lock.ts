import { rows } from '#shared/database/sql'

const MEASURING = `hashtextextended('metering.measure', :tenant)`

/**
 * Says that this transaction changes consumption. A billing run that is being planned waits for
 * those under way (`awaitMeasuring`), so each of them either is seen by the run or sees it.
 */
export async function holdMeasuring() {
  await rows(`select pg_advisory_xact_lock_shared(${MEASURING})`)
}

/**
 * Waits until no transaction is changing consumption, and keeps new ones waiting until this one
 * commits. It comes before the planning transaction touches anything: those it waits for may in
 * turn need rows that it would hold.
 */
export async function awaitMeasuring() {
  await rows(`select pg_advisory_xact_lock(${MEASURING})`)
}
