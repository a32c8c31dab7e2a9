import logger from '@adonisjs/core/services/logger'
import { audit } from '#administration/actions/audit'
import type { Attempt, Heard } from '#payments/attempt'

/** What a provider says and cannot be so, or is not what was asked: nothing is posted, people are told. */
export async function reportAttempt(attempt: Attempt, { news, answer, payment }: Heard) {
  const { id, accountId, state, amountMinor, providerReference } = attempt
  logger.warn({ attemptId: id, state, news, answer }, 'a provider contradicts what was asked')
  await audit({
    action: 'attempt.differs',
    subject: { kind: 'attempt', id },
    accountId,
    before: { state, amountMinor, providerReference },
    after: { news, answer, ...payment },
  })
}
