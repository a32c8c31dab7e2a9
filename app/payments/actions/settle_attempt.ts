import { CURRENCY } from '#shared/kernel/money'
import { clock } from '#shared/clock'
import { affect } from '#shared/database/sql'
import { settingOn } from '#administration/queries/setting_on'
import { postAttempt } from '#payments/actions/post_attempt'
import { reportAttempt } from '#payments/actions/report_attempt'
import type { Attempt, Heard, ToldPayment } from '#payments/attempt'
import { lockAttempt } from '#payments/queries/attempts'
import { hasEnded, moveAttempt, type AttemptState } from '#payments/rules/move_attempt'
import { nextTry } from '#payments/rules/next_try'

/**
 * Takes in what was heard of an attempt, in one transaction: compares before it believes, posts what
 * was paid, moves the state, and says when to ask again, or that people have to.
 */
export async function settleAttempt(id: string, heard: Heard): Promise<AttemptState | null> {
  const attempt = await lockAttempt(id)
  if (!attempt) return null
  const believed = await believe(attempt, heard)
  const next = moveAttempt(attempt.state, believed.news)
  if (next === 'contradiction' || believed.news === 'differs') await reportAttempt(attempt, heard)
  if (next === 'contradiction') return attempt.state
  await keep(attempt, next, believed)
  return next
}

/** A payment that is told of counts when it is the one we asked for and can be posted. */
async function believe(attempt: Attempt, heard: Heard): Promise<Heard> {
  const { payment } = heard
  if (heard.news !== 'paid' || !payment || attempt.state === 'done') return heard
  if (!isTheSame(attempt, payment)) return { ...heard, news: 'differs' }
  return { ...heard, ...(await postAttempt(attempt, payment)) }
}

function isTheSame({ amountMinor, providerReference }: Attempt, told: ToldPayment): boolean {
  const isSum = told.currency === CURRENCY && told.amountMinor === amountMinor
  return isSum && (providerReference === null || providerReference === told.providerReference)
}

async function keep(attempt: Attempt, state: AttemptState, heard: Heard): Promise<void> {
  const isEnded = hasEnded(state)
  const nextTryAt = isEnded || heard.news === 'differs' ? null : await nextTryOf(attempt)
  await affect(
    `update payment_attempts
        set state = :state, last_answer = :answer, next_try_at = :nextTryAt,
            needs_people = :needsPeople, told = coalesce(:told::jsonb, told),
            provider_reference = coalesce(:providerReference, provider_reference),
            payment_id = coalesce(:paymentId, payment_id),
            ended_at = case when :isEnded then coalesce(ended_at, :now::timestamptz) end
      where tenant_id = :tenant and id = :id`,
    {
      ...{ id: attempt.id, state, answer: heard.answer, nextTryAt, isEnded },
      needsPeople: !isEnded && nextTryAt === null,
      told: toldOf(heard),
      providerReference: heard.providerReference ?? null,
      paymentId: heard.paymentId ?? null,
      now: clock.now().toISO(),
    }
  )
}

async function nextTryOf({ tries, startedAt }: Attempt): Promise<string | null> {
  const at = nextTry({
    tries,
    now: clock.now().toMillis(),
    startedAt: Date.parse(startedAt),
    giveUpDays: await settingOn('payments.give_up_days'),
  })
  return at === null ? null : new Date(at).toISOString()
}

function toldOf({ news, payment }: Heard): string | null {
  if (news !== 'differs' || !payment) return null
  return JSON.stringify({ ...payment, amountMinor: payment.amountMinor.toString() })
}
