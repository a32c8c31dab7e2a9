import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { asTenant } from '#shared/tenancy/as_tenant'
import RunPolicy from '#billing/policies/run_policy'
import { findRun } from '#billing/queries/find_run'
import { runProgress } from '#billing/queries/run_progress'
import { progressForPage } from '#billing/transformers/progress_for_page'

const EVERY_MS = 500
/** A listener that stays longer connects anew by itself. */
const MOST_MESSAGES = 1200

export default class RunProgressController {
  /** Live progress as server-sent events. Each look is a transaction of its own, and a short one. */
  async show({ bouncer, params, response, work }: HttpContext) {
    await bouncer.with(RunPolicy).authorize('view')
    const tenantId = work.tenant.id
    const divisionIds = work.divisionIdsWith('billing.view')
    const run = await asTenant(tenantId, () => findRun({ id: params.id, divisionIds }))
    response.header('content-type', 'text/event-stream')
    response.header('cache-control', 'no-store')
    response.header('x-accel-buffering', 'no')
    return response.stream(Readable.from(events(tenantId, run.id)))
  }
}

async function* events(tenantId: number, runId: string) {
  let last = ''
  for (let message = 0; message < MOST_MESSAGES; message++) {
    const progress = await asTenant(tenantId, () => runProgress(runId))
    const data = JSON.stringify(progressForPage(progress!))
    if (data !== last) yield `data: ${data}\n\n`
    else yield ': still here\n\n'
    last = data
    if (!['planned', 'running'].includes(progress!.status)) break
    await setTimeout(EVERY_MS)
  }
  yield `event: end\ndata: {}\n\n`
}
