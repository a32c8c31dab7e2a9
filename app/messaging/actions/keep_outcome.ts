import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { lockReport } from '#messaging/actions/lock_report'
import { takeEarlierReports } from '#messaging/actions/take_earlier_reports'
import { nextTry } from '#messaging/rules/next_try'
import type { ClaimedMessage, Outcome } from '#messaging/message'

type Tried = { message: ClaimedMessage; outcome: Outcome; adapter: string; channels: number }

/** Writes down what became of a try. What a gateway has reported meanwhile stays. */
export async function keepOutcome({ message, outcome, adapter, channels }: Tried): Promise<void> {
  const { id, attempts } = message
  const wait = mayRepeat(outcome) ? nextTry(attempts, channels) : null
  if (wait !== null) return putBack(id, wait, reasonOf(outcome))

  const reference = outcome.status === 'sent' ? outcome.providerReference : null
  if (reference && message.channelId !== null) await lockReport(message.channelId, reference)
  await affect(
    `update messages
        set status = case when status = 'sending' then :status else status end,
            provider_reference = coalesce(:reference, provider_reference), adapter = :adapter,
            reason = coalesce(:reason, reason), sent_at = :now, body = coalesce(shown, body)
      where tenant_id = :tenant and id = :id`,
    { id, status: outcome.status, reference, adapter, reason: reasonOf(outcome), now: now() }
  )
  if (reference) await takeEarlierReports(id)
}

async function putBack(id: string, seconds: number, reason: string | null) {
  await affect(
    `update messages set status = 'queued', due_at = :dueAt, reason = :reason
      where tenant_id = :tenant and id = :id and status = 'sending'`,
    { id, dueAt: clock.now().plus({ seconds }).toISO(), reason }
  )
}

function mayRepeat(outcome: Outcome): boolean {
  return outcome.status === 'failed' && outcome.mayRepeat
}

function reasonOf(outcome: Outcome): string | null {
  return outcome.status === 'sent' ? null : outcome.reason
}

const now = () => clock.now().toISO()
