import { offerDrains } from '#shared/jobs/drains'
import { advanceRuns } from '#billing/actions/advance_runs'
import { drainOutbox } from '#shared/events/drain_outbox'

/** What a worker does for each tenant, in order. */
offerDrains({ name: 'outbox', drain: drainOutbox }, { name: 'billing runs', drain: advanceRuns })
