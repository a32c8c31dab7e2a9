import { CURRENCY } from '#shared/kernel/money'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { postAttempt } from '#payments/actions/post_attempt'
import { settleAttempt } from '#payments/actions/settle_attempt'
import type { Attempt } from '#payments/attempt'
import { lockAttempt } from '#payments/queries/attempts'
import { hasEnded } from '#payments/rules/move_attempt'

export type AttemptDecision = { id: string; reason: string } & (
  | { decision: 'unpaid' }
  /** What really moved, by the provider's own papers. */
  | { decision: 'paid'; amountMinor: bigint; reference: string; paidAt?: string | null }
)

/**
 * A person's word about an attempt whose end nobody could tell: not paid, or paid, and then of what
 * really moved, which need not be what was asked for. A payment that is known already is found.
 *
 * @throws E_HTTP_404 · E_ATTEMPT_ENDED · E_PAYMENT_CONFLICT · E_PAYMENT_<refusal>
 */
export async function decideAttempt(asked: AttemptDecision): Promise<void> {
  const attempt = await lockAttempt(asked.id)
  if (!attempt) throw new DomainException('E_HTTP_404', {}, 404)
  if (hasEnded(attempt.state)) throw new DomainException('E_ATTEMPT_ENDED')
  const { id, reason, decision } = asked
  const paymentId = decision === 'paid' ? await posted(attempt, asked) : null
  const answer = `decided: ${decision}`
  if (decision === 'unpaid') await settleAttempt(id, { news: 'refused', answer })
  else await settleAttempt(id, { ...paidBy(asked.reference), answer, paymentId })
  await audit({
    action: 'attempt.decided',
    subject: { kind: 'attempt', id },
    accountId: attempt.accountId,
    reason,
    before: { state: attempt.state, amountMinor: attempt.amountMinor },
    after: { decision, paymentId, ...(decision === 'paid' ? factsOf(asked) : {}) },
  })
}

type Paid = Extract<AttemptDecision, { decision: 'paid' }>

const paidBy = (providerReference: string) => ({ news: 'paid' as const, providerReference })
const factsOf = ({ amountMinor, reference }: Paid) => ({ amountMinor, reference })

async function posted(attempt: Attempt, { amountMinor, reference, paidAt, reason }: Paid) {
  const told = { amountMinor, currency: CURRENCY, providerReference: reference }
  const outcome = await postAttempt(attempt, { ...told, paidAt: paidAt ?? null }, reason)
  if (outcome.news === 'paid') return outcome.paymentId ?? null
  throw new DomainException(`E_PAYMENT_${outcome.answer.toUpperCase()}`)
}
