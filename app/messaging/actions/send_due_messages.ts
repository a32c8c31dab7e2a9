import { messaging } from '#config/messaging'
import { clock } from '#shared/clock'
import { affect, one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { settingOn } from '#administration/queries/setting_on'
import { claimMessages } from '#messaging/actions/claim_messages'
import { deliverMessage } from '#messaging/actions/deliver_message'
import { openChannels } from '#messaging/gateway/open_channels'
import { isQuiet } from '#messaging/rules/is_quiet'

/** The worker's part: hands over what waits, for a while, and answers how many messages it tried. */
export async function sendDueMessages(tenantId: number): Promise<number> {
  const until = performance.now() + messaging.forSeconds * 1000
  let tried = 0
  while (performance.now() < until) {
    const { claimed, channels } = await asTenant(tenantId, claim)
    if (claimed.length === 0) break
    await Promise.all(claimed.map((message) => deliverMessage(tenantId, message, channels)))
    tried += claimed.length
  }
  return tried
}

async function claim() {
  await loseInterrupted()
  const now = clock.now()
  if (!(await isAnythingDue(now.toISO()))) return { claimed: [], channels: [] }
  const channels = await openChannels()
  const hours = {
    from: await settingOn('messaging.quiet_from'),
    until: await settingOn('messaging.quiet_until'),
  }
  const claimed = await claimMessages({
    now: now.toISO(),
    isQuiet: isQuiet(now.toFormat('HH:mm'), hours),
    channelIds: channels.map(({ id }) => id),
    most: messaging.atOnce,
  })
  return { claimed, channels }
}

/** Asked every second: mostly there is nothing, and nothing else is read then. */
async function isAnythingDue(now: string): Promise<boolean> {
  const found = await one<{ isDue: boolean }>(
    `select exists (select from messages where tenant_id = :tenant and status = 'queued'
                       and due_at <= :now) as "isDue"`,
    { now }
  )
  return found!.isDue
}

/** Whoever tried them died before he could say what became of them. */
function loseInterrupted() {
  const since = clock.now().minus({ seconds: messaging.lostAfterSeconds }).toISO()
  return affect(
    `update messages set status = 'unknown', reason = 'E_CUT_OFF', body = coalesce(shown, body)
      where tenant_id = :tenant and status = 'sending' and tried_at < :since`,
    { since }
  )
}
