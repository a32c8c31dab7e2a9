import { AsyncLocalStorage } from 'node:async_hooks'

/** Whoever asked has been answered by then: what is still under way is cut off. */
export class DeadlineExceeded extends Error {
  override name = 'DeadlineExceeded'
  code = 'E_DEADLINE_EXCEEDED'

  constructor() {
    super('The database did not answer in time')
  }
}

type Connection = { connection: { stream: { destroy(): void } } }
type Scope = { isOver: boolean; lent: Set<Connection> }
type Lender = {
  acquireConnection(): Promise<Connection>
  releaseConnection(connection: Connection): Promise<void>
}

const scopes = new AsyncLocalStorage<Scope>()
const watched = new WeakSet<object>()

/**
 * Does the work, or throws when the time is over. A connection that hangs then is cut, so that its
 * pool makes a new one instead of lending it again; whether its last word reached the database is
 * decided by whoever repeats the work, never assumed.
 */
export async function beforeDeadline<T>(withinMs: number, work: () => Promise<T>): Promise<T> {
  const scope: Scope = { isOver: false, lent: new Set() }
  const doing = scopes.run(scope, work)
  doing.catch(() => {})
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      scope.isOver = true
      for (const { connection } of scope.lent) connection.stream.destroy()
      reject(new DeadlineExceeded())
    }, withinMs)
  })
  return Promise.race([doing, late]).finally(() => clearTimeout(timer))
}

/** Makes a pool tell which connections it has lent to work under a deadline; once for each pool. */
export function lendUnderDeadlines(pool: object): void {
  if (watched.has(pool)) return
  watched.add(pool)
  const lender = pool as Lender
  const { acquireConnection, releaseConnection } = lender
  const holders = new WeakMap<Connection, Scope>()

  lender.acquireConnection = async () => {
    const scope = scopes.getStore()
    const connection = await acquireConnection.call(lender)
    if (!scope) return connection
    if (scope.isOver) {
      await releaseConnection.call(lender, connection)
      throw new DeadlineExceeded()
    }
    scope.lent.add(connection)
    holders.set(connection, scope)
    return connection
  }
  lender.releaseConnection = (connection) => {
    holders.get(connection)?.lent.delete(connection)
    return releaseConnection.call(lender, connection)
  }
}
