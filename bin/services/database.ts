import pg from 'pg'
import { Refusal } from '#bin/services/refusal'
import type { Settings } from '#bin/services/settings'

export type Admin = {
  host: string
  port: number
  user: string
  password: string
  database?: string
}

const OLDEST_VERSION = 150_000

type Role = { name: string; secret: string | undefined; traits: string }

function roles(env: Settings): Role[] {
  return [
    { name: 'hisob_owner', secret: env.DB_OWNER_PASSWORD, traits: 'login nobypassrls' },
    { name: 'app_rw', secret: env.DB_APP_PASSWORD, traits: 'login nobypassrls' },
    { name: 'app_ro', secret: env.DB_RO_PASSWORD, traits: 'login nobypassrls' },
    { name: 'app_platform', secret: env.DB_PLATFORM_PASSWORD, traits: 'login nobypassrls' },
    { name: 'hisob_search', secret: undefined, traits: 'nologin bypassrls' },
  ]
}

/** Makes the roles and the database that are missing; what exists is left, passwords are set anew. */
export async function prepareDatabase(admin: Admin, name: string, env: Settings) {
  await connected({ ...admin, database: admin.database ?? 'postgres' }, async (client) => {
    const { rows } = await client.query<{ v: number }>(
      `select current_setting('server_version_num')::int as v`
    )
    if (rows[0]!.v < OLDEST_VERSION) {
      throw new Refusal(
        `PostgreSQL ${Math.floor(rows[0]!.v / 10_000)} is too old: version 15 or newer is needed.`
      )
    }
    for (const role of roles(env)) await ensureRole(client, role)
    await client.query('grant hisob_search, hisob_owner to current_user').catch(() => {})
    await client.query('grant hisob_search to hisob_owner')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) {
      await client.query(`create database ${client.escapeIdentifier(name)} owner hisob_owner`)
    }
  })
  await connected({ ...admin, database: name }, (client) =>
    client.query(`
      revoke all on schema public from public;
      grant usage on schema public to app_rw, app_ro;
      grant create, usage on schema public to hisob_owner;
      create schema if not exists platform authorization hisob_owner;
      create extension if not exists btree_gist;
      create extension if not exists btree_gin;
      create extension if not exists pg_trgm;`)
  )
}

export async function dropDatabase(admin: Admin, name: string) {
  await connected({ ...admin, database: admin.database ?? 'postgres' }, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
  )
}

async function ensureRole(client: pg.Client, { name, secret, traits }: Role) {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
  const password = secret ? `password ${client.escapeLiteral(secret)}` : ''
  if (!rowCount) await client.query(`create role ${name} ${traits} ${password}`)
  else if (password) await client.query(`alter role ${name} ${password}`)
}

export async function connected<T>(to: Admin, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(to)
  await client.connect().catch((error: { code?: string }) => {
    if (error.code === 'ECONNREFUSED') {
      throw new Refusal(`PostgreSQL does not answer at ${to.host}:${to.port}: check DATABASE_URL.`)
    }
    throw error
  })
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
