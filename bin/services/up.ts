import { mkdirSync } from 'node:fs'
import { project } from '#bin/services/project'
import { givenRedis } from '#bin/services/redis/given_redis'
import { startRedis } from '#bin/services/redis/start_redis'
import { givenDatabase } from '#bin/services/database/given_database'
import { startPostgres } from '#bin/services/postgres/start_postgres'
import type { Settings } from '#bin/services/settings'

export interface Services {
  /** The URL of a user who may make roles and databases. */
  adminUrl: string
  database: { host: string; port: number; name: string }
  redisUrl?: string
}

/** Starts or finds what the application stands on; the database itself is prepared after. */
export async function up(settings: Settings, redis = { name: 'redis', port: 56721 }) {
  mkdirSync(project.tmp(), { recursive: true })
  const server = await database(settings)
  const redisUrl = settings.redisUrl ? await givenRedis(settings.redisUrl) : await startRedis(redis)
  if (!redisUrl) {
    console.log(
      'No Redis: it is neither in REDIS_URL nor on this machine, so the worker looks for its work in PostgreSQL every second.'
    )
  }
  return { ...server, redisUrl } satisfies Services
}

async function database({ databaseUrl, database: own }: Settings) {
  if (databaseUrl) {
    const { host, port, name } = givenDatabase(databaseUrl)
    return { adminUrl: databaseUrl, database: { host, port, name: name ?? own.name } }
  }
  const adminUrl = await startPostgres(own.port)
  const { hostname, port } = new URL(adminUrl)
  return { adminUrl, database: { host: hostname, port: Number(port), name: own.name } }
}
