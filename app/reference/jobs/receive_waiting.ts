import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { settingOn } from '#administration/queries/setting_on'
import { receiveVersion } from '#reference/actions/receive_version'
import { waitingVersion } from '#reference/queries/waiting_version'

const JOB = { kind: 'job' as const, id: null, name: 'reference' }

/**
 * Gives a region the version that waits for it, where the region has not chosen to look at each by
 * itself; a file waits for whoever brought it. Answers how many it received.
 */
export function receiveWaiting(tenantId: number): Promise<number> {
  return asTenant(tenantId, async () => {
    const waiting = await waitingVersion()
    if (!waiting || waiting.came === 'file') return 0
    if ((await settingOn('reference.receipt')) !== 'automatic') return 0
    await asActor(JOB, () => receiveVersion({ ...waiting, via: waiting.came }))
    return 1
  })
}
