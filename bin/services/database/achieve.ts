import type pg from 'pg'
import { Refusal } from '#bin/services/refusal'

/** A state the server must be in: how to see it and how to bring it about. */
export interface Goal {
  /** Completes "the user may not …". */
  what: string
  /** A query of one boolean. */
  seen: string
  sql: string
}

const MISSING_RIGHT = '42501'
const MISSING_EXTENSION = ['0A000', '58P01']

/**
 * Looks before it acts, so that a user without rights passes where an administrator has been, and
 * looks again after: a grant without the right to grant is only a warning.
 */
export async function achieve(client: pg.Client, goals: Goal[]) {
  for (const goal of goals) {
    if (await isSeen(client, goal)) continue
    await client.query(goal.sql).catch((error: { code?: string }) => {
      if (error.code === MISSING_RIGHT) throw refusal(client, goal)
      if (MISSING_EXTENSION.includes(error.code ?? '')) {
        throw new Refusal(
          `The database server cannot ${goal.what}: install PostgreSQL's contrib package there.`
        )
      }
      throw error
    })
    if (!(await isSeen(client, goal))) throw refusal(client, goal)
  }
}

async function isSeen(client: pg.Client, { seen }: Goal) {
  const { rows } = await client.query<{ seen: boolean }>(`select (${seen}) as seen`)
  return rows[0]!.seen
}

function refusal({ user }: pg.Client, { what }: Goal) {
  return new Refusal(
    `The database user "${user}" may not ${what}: give DATABASE_URL a user who may, or let an administrator do it once.`
  )
}
