import { Env } from '@adonisjs/core/env'

/** `DB_PORT` and the passwords are written by `npm start`; see `.env.example` for their meaning. */
export default await Env.create(new URL('../', import.meta.url), {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  HOST: Env.schema.string({ format: 'host' }),
  PORT: Env.schema.number(),
  APP_URL: Env.schema.string({ format: 'url', tld: false }),
  APP_KEY: Env.schema.secret(),
  LOG_LEVEL: Env.schema.string(),
  TRUST_PROXY: Env.schema.string.optional(),

  DB_HOST: Env.schema.string(),
  DB_PORT: Env.schema.number(),
  DB_NAME: Env.schema.string(),
  DB_OWNER_PASSWORD: Env.schema.secret(),
  DB_APP_PASSWORD: Env.schema.secret(),
  DB_RO_PASSWORD: Env.schema.secret(),
  DB_PLATFORM_PASSWORD: Env.schema.secret(),

  PUBLICATION_KEY_FILE: Env.schema.string.optional(),
  PUBLICATION_PASSPHRASE: Env.schema.string.optional(),

  PLUGINS_DIR: Env.schema.string.optional(),
  AUDIT_HEADS_DIR: Env.schema.string.optional(),
  REDIS_URL: Env.schema.string.optional(),
  MESSAGE_ADAPTER: Env.schema.string.optional(),
  ADAPTER_NETWORKS: Env.schema.string.optional(),
  SESSION_DRIVER: Env.schema.enum.optional(['database', 'memory'] as const),
  LIMITER_STORE: Env.schema.enum.optional(['database', 'memory'] as const),
})
