import { offerDrains } from '#shared/jobs/drains'
import { advanceRunsForAWhile } from '#billing/actions/advance_runs_for_a_while'
import { drainOutbox } from '#shared/events/drain_outbox'

/** What a worker does for each tenant, in order. */
offerDrains(
  { name: 'outbox', drain: drainOutbox },
  { name: 'billing runs', drain: advanceRunsForAWhile }
)
