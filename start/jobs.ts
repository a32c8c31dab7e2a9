import { offerDrains } from '#shared/jobs/drains'
import { nowAndThen } from '#shared/jobs/now_and_then'
import { makeDueMoves } from '#administration/jobs/make_due_moves'
import { publishFigures } from '#administration/jobs/publish_figures'
import { sealAuditInTurn } from '#administration/jobs/seal_audit_in_turn'
import { refreshStates } from '#administration/jobs/refresh_states'
import { takeDueNames } from '#reference/jobs/take_due_names'
import { listenToGateways } from '#messaging/jobs/listen_to_gateways'
import { sendDueMessages } from '#messaging/actions/send_due_messages'
import { receiveWaiting } from '#reference/jobs/receive_waiting'
import { pullReference } from '#reference/jobs/pull_reference'
import { advanceRunsForAWhile } from '#billing/actions/advance_runs_for_a_while'
import { advancePenaltyRunsForAWhile } from '#billing/actions/advance_penalty_runs_for_a_while'
import { expirePromises } from '#payments/jobs/expire_promises'
import { watchIntake } from '#payments/jobs/watch_intake'
import { reconcileInTurn } from '#payments/jobs/reconcile_in_turn'
import { advanceStatements } from '#payments/actions/advance_statements'
import { pursueAttempts } from '#payments/actions/pursue_attempts'
import { drainOutbox } from '#shared/events/drain_outbox'

/** What a worker does for each tenant, in order. */
offerDrains(
  { name: 'outbox', drain: drainOutbox },
  { name: 'messages', drain: sendDueMessages },
  { name: 'gateways that bring messages', drain: nowAndThen(5, listenToGateways) },
  { name: 'billing runs', drain: advanceRunsForAWhile },
  { name: 'penalty runs', drain: advancePenaltyRunsForAWhile },
  { name: 'statements', drain: advanceStatements },
  { name: 'payments asked for', drain: pursueAttempts },
  { name: 'moves of divisions', drain: nowAndThen(30, makeDueMoves) },
  { name: 'states of regions', drain: nowAndThen(60, refreshStates) },
  { name: 'figures of the region', drain: nowAndThen(60, publishFigures) },
  { name: 'planned names of streets', drain: nowAndThen(15, takeDueNames) },
  { name: 'versions of the reference', drain: nowAndThen(2, receiveWaiting) },
  { name: 'source of the reference', drain: nowAndThen(5, pullReference) },
  { name: 'promises of payments', drain: nowAndThen(60, expirePromises) },
  { name: 'watch of the intake', drain: nowAndThen(60, watchIntake) },
  { name: 'reconciliation of payments', drain: nowAndThen(300, reconcileInTurn) },
  { name: 'sealing of the audit log', drain: sealAuditInTurn }
)
