import type { Settings } from '#bin/services/settings'
import type { Services } from '#bin/services/up'

/** The variables with which the application finds the services; they win over its .env. */
export function appEnvironment(settings: Settings, { database, redisUrl }: Services) {
  return {
    ...process.env,
    HOST: settings.host,
    PORT: String(settings.port),
    APP_URL: settings.appUrl,
    DB_HOST: database.host,
    DB_PORT: String(database.port),
    DB_NAME: database.name,
    DB_OWNER_PASSWORD: settings.passwords.owner,
    DB_APP_PASSWORD: settings.passwords.app,
    DB_RO_PASSWORD: settings.passwords.ro,
    DB_PLATFORM_PASSWORD: settings.passwords.platform,
    REDIS_URL: redisUrl ?? '',
    MESSAGE_ADAPTER: settings.messageAdapter,
  }
}
