import { Refusal } from '#bin/services/refusal'
import { envFile } from '#bin/services/env_file'

export interface RolePasswords {
  owner: string
  app: string
  ro: string
  platform: string
}

export interface Settings {
  host: string
  port: number
  appUrl: string
  /** The administrator's URL of a given server; without it the project runs its own. */
  databaseUrl?: string
  redisUrl?: string
  /** What becomes of messages of a region without a gateway. */
  messageAdapter: string
  database: { host: string; port: number; name: string }
  passwords: RolePasswords
}

type Values = Record<string, string | undefined>

/** The settings of the commands: the environment first, then .env, then .env.example. */
export async function settings(): Promise<Settings> {
  return readSettings(process.env, await envFile())
}

/** Pure part: `environment` wins, empty values count as absent. */
export function readSettings(environment: Values, file: Values): Settings {
  const value = (name: string) => environment[name] || file[name] || ''
  const port = portOf('PORT', value('PORT'))
  return {
    host: value('HOST'),
    port,
    appUrl: environment.APP_URL || addressAt(file.APP_URL, environment.PORT ? port : undefined),
    databaseUrl: value('DATABASE_URL') || undefined,
    redisUrl: value('REDIS_URL') || undefined,
    messageAdapter: value('MESSAGE_ADAPTER') || 'none',
    database: {
      host: value('DB_HOST'),
      port: portOf('DB_PORT', value('DB_PORT')),
      name: value('DB_NAME'),
    },
    passwords: {
      owner: value('DB_OWNER_PASSWORD'),
      app: value('DB_APP_PASSWORD'),
      ro: value('DB_RO_PASSWORD'),
      platform: value('DB_PLATFORM_PASSWORD'),
    },
  }
}

function portOf(name: string, text: string) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Refusal(`${name} is "${text}": set it to a port number from 1 to 65535 in .env.`)
}

/** `PORT=4000 npm start` moves the address of this machine along; a public address stays. */
function addressAt(appUrl = '', port?: number) {
  const url = URL.parse(appUrl)
  if (!url) {
    throw new Refusal(
      `APP_URL is "${appUrl}": set it to an address such as http://127.0.0.1:3333 in .env.`
    )
  }
  if (port !== undefined && ['127.0.0.1', 'localhost'].includes(url.hostname)) {
    url.port = String(port)
  }
  return url.href.replace(/\/$/, '')
}
