import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { asTenant } from '#shared/tenancy/as_tenant'
import TariffTrialPolicy from '#billing/policies/tariff_trial_policy'
import { findTariffTrial } from '#billing/queries/find_tariff_trial'
import { trialInReach } from '#billing/queries/trial_in_reach'
import { trialForPage } from '#billing/transformers/trial_for_page'

const EVERY_MS = 500
/** A listener that stays longer connects anew by itself. */
const MOST_MESSAGES = 1200

export default class TariffTrialProgressController {
  /** How far a trial has come, as server-sent events, each look a short transaction of its own. */
  async show({ bouncer, params, response, work }: HttpContext) {
    await bouncer.with(TariffTrialPolicy).authorize('view')
    const tenantId = work.tenant.id
    const trial = await asTenant(tenantId, () => trialInReach(work, params.id))
    response.header('content-type', 'text/event-stream')
    response.header('cache-control', 'no-store')
    response.header('x-accel-buffering', 'no')
    return response.stream(Readable.from(events(tenantId, trial.id)))
  }
}

async function* events(tenantId: number, trialId: string) {
  for (let message = 0; message < MOST_MESSAGES; message++) {
    const trial = await asTenant(tenantId, () => findTariffTrial(trialId))
    yield `data: ${JSON.stringify(trialForPage(trial, clock.now().toJSDate()))}\n\n`
    if (trial.status !== 'running') break
    await setTimeout(EVERY_MS)
  }
  yield `event: end\ndata: {}\n\n`
}
