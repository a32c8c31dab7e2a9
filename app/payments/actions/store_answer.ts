import type { Command, Outcome, RawReply } from '@hisob/contract'
import { affect } from '#shared/database/sql'

type Answer = { command: Command | null; outcome: Outcome; reply: RawReply }

/** Writes beside a call what was understood and what is about to be answered. */
export async function storeAnswer(callId: string, { command, outcome, reply }: Answer) {
  await affect(
    `update provider_calls
        set command = :command, reference = :reference, outcome = :outcome, reply_status = :status,
            reply_body = :body, answered_at = clock_timestamp()
      where tenant_id = :tenant and id = :callId`,
    {
      callId,
      command: command?.kind ?? null,
      reference: command && 'reference' in command ? command.reference : null,
      outcome: outcome.kind === 'refused' ? outcome.refusal : outcome.kind,
      status: reply.status,
      body: Buffer.from(reply.body),
    }
  )
}
