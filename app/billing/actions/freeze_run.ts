import { one } from '#shared/database/sql'
import { actorText } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'

/**
 * Confirms a finished run: it has been looked at and cannot be cancelled any more.
 *
 * @throws E_RUN_NOT_DONE
 */
export async function freezeRun(runId: string): Promise<void> {
  const frozen = await one(
    `update billing_runs set status = 'frozen', frozen_at = now(), frozen_by = :by
      where tenant_id = :tenant and id = :runId and status = 'done' and mode = 'real'
      returning id`,
    { runId, by: actorText() }
  )
  if (!frozen) throw new DomainException('E_RUN_NOT_DONE', {}, 409)
  await audit({ action: 'billing_run.frozen', subject: { kind: 'billing_run', id: runId } })
}
