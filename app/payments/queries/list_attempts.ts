import { one, rows } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'
import type { AttemptKind } from '#payments/attempt'
import type { AttemptState } from '#payments/rules/move_attempt'

export const ATTEMPT_PARTS = ['people', 'open', 'ended'] as const

export type AttemptPart = (typeof ATTEMPT_PARTS)[number]

export type ListedAttempt = {
  id: string
  startedAt: string
  account: { id: string; number: string; name: string }
  channel: string
  kind: AttemptKind
  state: AttemptState
  amountMinor: string
  reference: string
  providerReference: string | null
  lastAnswer: string | null
  tries: number
  nextTryAt: string | null
  paymentId: string | null
  /** What the provider says, where that differs. */
  told: { amountMinor: string; currency: string; providerReference: string } | null
}

type Filter = { part: AttemptPart; q?: string; page: number }

export const PER_PAGE = 50

/** Payments asked for at providers: those that wait for people, those under way, those ended. */
export async function listAttempts({ part, q, page }: Filter, divisionIds: readonly number[]) {
  const bindings = { divisionIds, q: q ?? null }
  const from = `${FROM} and ${WHICH[part]}`
  const total = await one<{ n: number }>(`select count(*)::int as n ${from}`, bindings)
  const items = await rows<Omit<ListedAttempt, 'startedAt' | 'nextTryAt'> & Instants>(
    `select p.id, p.started_at, p.next_try_at, p.kind, p.state, p.amount_minor as "amountMinor",
            jsonb_build_object('id', a.id::text, 'number', a.number, 'name', a.name) as account,
            c.title as channel, p.reference, p.provider_reference as "providerReference",
            p.last_answer as "lastAnswer", p.tries, p.payment_id as "paymentId", p.told
       ${from} order by p.id desc limit :limit offset :offset`,
    { ...bindings, limit: PER_PAGE, offset: (page - 1) * PER_PAGE }
  )
  return { total: total!.n, items: items.map(listed) }
}

/** How many wait for people. */
export async function attemptsForPeople(divisionIds: readonly number[]): Promise<number> {
  const found = await one<{ n: number }>(`select count(*)::int as n ${FROM} and ${WHICH.people}`, {
    divisionIds,
    q: null,
  })
  return found!.n
}

/**
 * Refuses an attempt of an account that its reader may not act on.
 *
 * @throws E_HTTP_404
 */
export async function attemptInReach(id: string, divisionIds: readonly number[]): Promise<string> {
  const found = await one<{ id: string }>(`select p.id ${FROM} and p.id = :id`, {
    ...{ id, divisionIds, q: null },
  })
  if (!found) throw new DomainException('E_HTTP_404', {}, 404)
  return found.id
}

const FROM = `
  from payment_attempts p
  join personal_accounts a on a.tenant_id = :tenant and a.id = p.account_id
   and a.division_id = any(:divisionIds)
  join payment_channels c on c.tenant_id = :tenant and c.id = p.channel_id
 where p.tenant_id = :tenant
   and (:q::text is null or a.number = :q or p.reference = :q or p.provider_reference = :q)`

const WHICH: Record<AttemptPart, string> = {
  people: 'p.needs_people',
  open: 'p.ended_at is null and not p.needs_people',
  ended: 'p.ended_at is not null',
}

type Instants = { started_at: Date; next_try_at: Date | null }

function listed({
  started_at,
  next_try_at,
  ...row
}: Omit<ListedAttempt, 'startedAt' | 'nextTryAt'> & Instants) {
  return {
    ...row,
    startedAt: started_at.toISOString(),
    nextTryAt: next_try_at?.toISOString() ?? null,
  }
}
