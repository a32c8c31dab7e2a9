import env from '#start/env'
import { defineConfig } from '@adonisjs/lucid'

const server = {
  host: env.get('DB_HOST'),
  port: env.get('DB_PORT'),
  database: env.get('DB_NAME'),
  /** A server that takes a connection and says nothing would else keep a place of the pool for long. */
  connectionTimeoutMillis: 5_000,
}

const asRole = (user: string, password: string) => ({ ...server, user, password })

/**
 * One database, four roles. `app` serves requests and is bound by row-level security;
 * `platform` sees only the platform schema (tenants, sessions, limits); `reader` reads for reports;
 * `owner` runs migrations and is bound by row-level security too (it is forced).
 */
export default defineConfig({
  connection: 'app',
  connections: {
    app: {
      client: 'pg',
      connection: asRole('app_rw', env.get('DB_APP_PASSWORD').release()),
      pool: { min: 0, max: 8 },
    },
    platform: {
      client: 'pg',
      connection: asRole('app_platform', env.get('DB_PLATFORM_PASSWORD').release()),
      searchPath: ['platform'],
      pool: { min: 0, max: 3 },
    },
    reader: {
      client: 'pg',
      connection: asRole('app_ro', env.get('DB_RO_PASSWORD').release()),
      pool: { min: 0, max: 4 },
    },
    owner: {
      client: 'pg',
      connection: asRole('hisob_owner', env.get('DB_OWNER_PASSWORD').release()),
      pool: { min: 0, max: 2 },
      migrations: { naturalSort: true, paths: ['database/migrations'] },
      schemaGeneration: {
        enabled: env.get('NODE_ENV') === 'development',
        rulesPaths: ['./database/schema_rules.js'],
        outputPath: './database/schema.ts',
        excludeTables: ['adonis_schema', 'adonis_schema_versions'],
      },
    },
  },
})
