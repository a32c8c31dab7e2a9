import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Postgres answered COMMIT with ROLLBACK: an earlier statement failed and was swallowed. */
export class SilentRollback extends Error {
  override name = 'SilentRollback'
  code = 'E_SILENT_ROLLBACK'

  constructor() {
    super('The transaction was rolled back by the database although the work reported success')
  }
}

/**
 * Runs the work in a transaction and believes in it only when Postgres says COMMIT. Lucid and knex
 * ignore the command tag, so a swallowed error would otherwise look like a stored payment.
 */
export async function inTx<T>(
  client: QueryClientContract,
  work: (trx: TransactionClientContract) => Promise<T>
): Promise<T> {
  const trx = await client.transaction()
  const tag = watchCommit(trx)
  try {
    const result = await work(trx)
    if (trx.isCompleted) return result
    await trx.commit()
    if (tag() !== 'COMMIT') throw new SilentRollback()
    return result
  } catch (error) {
    if (!trx.isCompleted) await trx.rollback()
    throw error
  }
}

type Sent = { response?: { command?: string } }
type Wire = { query(connection: unknown, sql: unknown): Promise<Sent> }

/** Listens to the answer of this one transaction's COMMIT on knex's client. */
function watchCommit(trx: TransactionClientContract): () => string | undefined {
  const wire = (trx.knexClient as unknown as { client: Wire }).client
  const send = wire.query
  let tag: string | undefined
  wire.query = async (connection, sql) => {
    const sent = await send.call(wire, connection, sql)
    if (sql === 'COMMIT;') tag = sent.response?.command
    return sent
  }
  return () => tag
}
