import { platformRows } from '#administration/queries/platform_rows'
import { openingSteps, type OpeningTemplate } from '#administration/tenants/opening'

type Opening = { template: OpeningTemplate; steps: Record<string, string>; isDone: boolean }

/**
 * Takes the steps that are left, in order, and lets the region work after the last one. A step that
 * fails is written down; whoever continues begins with it.
 */
export async function advanceOpening(tenantId: number): Promise<void> {
  const [opening] = await platformRows<Opening>(
    `select template, steps, finished_at is not null as "isDone"
       from platform.tenant_openings where tenant_id = :tenantId`,
    { tenantId }
  )
  if (!opening || opening.isDone) return
  try {
    for (const { key, run } of openingSteps.all()) {
      if (key in opening.steps) continue
      await run(tenantId, opening.template)
      await markDone(tenantId, key)
    }
  } catch (error) {
    await markFailed(tenantId, error as Error)
    throw error
  }
  await letWork(tenantId)
}

function markDone(tenantId: number, key: string) {
  return platformRows(
    `update platform.tenant_openings
        set steps = steps || jsonb_build_object(:key::text, clock_timestamp()), last_error = null
      where tenant_id = :tenantId`,
    { tenantId, key }
  )
}

function markFailed(tenantId: number, error: Error) {
  return platformRows(
    `update platform.tenant_openings set last_error = :error where tenant_id = :tenantId`,
    { tenantId, error: error.message.slice(0, 300) }
  )
}

function letWork(tenantId: number) {
  return platformRows(
    `with finished as (
       update platform.tenant_openings set finished_at = clock_timestamp()
        where tenant_id = :tenantId and finished_at is null returning tenant_id
     )
     update platform.tenants set status = 'active'
      where id in (select tenant_id from finished) and status = 'opening'`,
    { tenantId }
  )
}
