import env from '#start/env'
import { secureCookies } from '#config/app'
import { defineConfig, stores } from '@adonisjs/session'

/** Sessions live in Postgres: Redis may be flushed at any second, and an administrator can end a session. */
export default defineConfig({
  enabled: true,
  /** The prefix binds the cookie to this very host, over TLS only. */
  cookieName: secureCookies ? '__Host-hisob_session' : 'hisob_session',
  clearWithBrowser: false,
  age: '8h',
  cookie: { path: '/', httpOnly: true, secure: secureCookies, sameSite: 'lax' },
  store: env.get('SESSION_DRIVER') ?? 'database',
  stores: {
    database: stores.database({ connectionName: 'platform', tableName: 'sessions' }),
  },
})
