import type pg from 'pg'

/** What every part of the bench works with: one region in a database of its own. */
export type BenchOptions = {
  /** A superuser's connection to the bench database. */
  admin: pg.Client
  database: { host: string; port: number; name: string; appPassword: string }
  tenantId: number
  divisionId: number
  /** Personal accounts of the region, ids 1…accounts. */
  accounts: number
  rounds: number
  /** Environment of a child process that boots the application on the bench database. */
  env: NodeJS.ProcessEnv
}

export type BenchFact = { name: string; value: number; unit: string; goal?: string }

export type BenchResult = { title: string; facts: BenchFact[]; notes: string[] }
