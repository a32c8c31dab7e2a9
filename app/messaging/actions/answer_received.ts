import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { queueText } from '#messaging/actions/queue_text'
import type { ReceivedMessage } from '#messaging/queries/received_message'

type Answer = { outcome: string; text: string | null }

/** An answer that comes later than this only puzzles its reader. */
const GOOD_FOR_MINUTES = 60

/** Sends a consumer the answer to his message, once, and keeps what it came to. */
export async function answerReceived(
  { id, sender }: ReceivedMessage,
  { outcome, text }: Answer
): Promise<void> {
  const claimed = await affect(
    `update received_messages set outcome = :outcome, answered_at = :now
      where tenant_id = :tenant and id = :id and answered_at is null`,
    { id, outcome, now: clock.now().toISO() }
  )
  if (claimed === 0 || text === null) return
  const answer = { to: sender, template: 'sms_answer', locale: 'uz-Latn', body: text }
  const answerId = await queueText({ ...answer, isUrgent: true, goodForMinutes: GOOD_FOR_MINUTES })
  await affect(
    `update received_messages set answer_id = :answerId where tenant_id = :tenant and id = :id`,
    { id, answerId }
  )
}
