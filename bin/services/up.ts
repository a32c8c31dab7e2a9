import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { step } from '#bin/services/steps'
import { settings, type Settings } from '#bin/services/settings'
import { ownRedis } from '#bin/services/redis'
import { prepareDatabase, type Admin } from '#bin/services/database'
import { embeddedPostgres, EMBEDDED_PASSWORD_FILE } from '#bin/services/postgres'

export type Services = { env: Settings; admin: Admin; stop: () => void }

/** Brings up what the application stands on: settings, PostgreSQL with roles and database, Redis. */
export async function up({ redisPort = 55779 } = {}): Promise<Services> {
  const env = settings()
  const database = await step('PostgreSQL', () => postgres(env))
  env.DB_HOST = database.admin.host
  env.DB_PORT = String(database.admin.port)
  await step('Roles and database', () => prepareDatabase(database.admin, env.DB_NAME!, env))
  const redis = env.REDIS_URL ? null : await step('Redis', () => ownRedis(redisPort))
  if (redis) env.REDIS_URL = redis.url
  if (!env.REDIS_URL) {
    console.log('No Redis was found: the outbox is drained without it, by looking every second.')
    delete env.REDIS_URL
  }
  return {
    env,
    admin: database.admin,
    stop() {
      redis?.stop()
      database.stop()
    },
  }
}

async function postgres(env: Settings): Promise<{ admin: Admin; stop: () => void }> {
  if (env.DATABASE_URL) return { admin: adminOf(env), stop: () => {} }
  const { stop, ...admin } = await embeddedPostgres(Number(env.DB_PORT), embeddedPassword())
  return { admin, stop }
}

function adminOf(env: Settings): Admin {
  const url = new URL(env.DATABASE_URL!)
  const name = url.pathname.slice(1)
  if (name) env.DB_NAME = name
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  }
}

function embeddedPassword(): string {
  if (!existsSync(EMBEDDED_PASSWORD_FILE)) {
    writeFileSync(EMBEDDED_PASSWORD_FILE, randomBytes(18).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(EMBEDDED_PASSWORD_FILE, 'utf8')
}
