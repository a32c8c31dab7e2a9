import limiter from '@adonisjs/limiter/services/main'
import { DomainException } from '#shared/http/domain_exception'

/** So many tries in so many seconds; then none for as long. */
export type Budget = { key: string; requests: number; seconds: number }

type Limit = ReturnType<typeof limiter.use>
type Paid = { key: string; limit: Limit; consumed: number }

/**
 * Pays one try from every budget before anything is checked: parallel guesses cost what they cost.
 * When one is empty, those already paid stay paid (E_TOO_MANY_TRIES, 429).
 */
export async function payTry(budgets: readonly Budget[]): Promise<Paid[]> {
  const paid: Paid[] = []
  for (const budget of budgets) paid.push(await pay(budget))
  return paid
}

/** Gives back what was paid: the try was a success, or it could not be judged. */
export async function refundTry(paid: readonly Paid[]): Promise<void> {
  for (const { limit, key } of paid) await limit.decrement(key)
}

async function pay(budget: Budget): Promise<Paid> {
  const stored = limitOf(budget)
  try {
    return await consume(stored, budget.key)
  } catch (error) {
    if (error instanceof DomainException) throw error
    // The store is away: the process counts by itself rather than count nothing.
    return consume(limitOf(budget, 'memory'), budget.key)
  }
}

function limitOf({ requests, seconds }: Budget, store?: 'memory'): Limit {
  const terms = { requests, duration: seconds, blockDuration: seconds }
  return store ? limiter.use(store, terms) : limiter.use(terms)
}

async function consume(limit: Limit, key: string): Promise<Paid> {
  const answer = await limit.consume(key).catch((error: { response?: unknown }) => {
    if (error.response) throw new DomainException('E_TOO_MANY_TRIES', {}, 429)
    throw error
  })
  return { key, limit, consumed: answer.consumed }
}
