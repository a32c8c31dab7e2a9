import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')
export const STATE = join(ROOT, 'tmp')

export type Settings = Record<string, string>

const SECRETS = [
  'APP_KEY',
  'DB_OWNER_PASSWORD',
  'DB_APP_PASSWORD',
  'DB_RO_PASSWORD',
  'DB_PLATFORM_PASSWORD',
]

/** Reads .env, made from .env.example with random secrets on the first start. Real variables win. */
export function settings(): Settings {
  mkdirSync(STATE, { recursive: true })
  const file = join(ROOT, '.env')
  if (!existsSync(file)) {
    writeFileSync(file, withSecrets(readFileSync(join(ROOT, '.env.example'), 'utf8')), {
      mode: 0o600,
    })
  }
  process.loadEnvFile(file)
  return process.env as Settings
}

function withSecrets(example: string): string {
  return SECRETS.reduce(
    (text, name) =>
      text.replace(new RegExp(`^${name}=$`, 'm'), `${name}=${randomBytes(24).toString('hex')}`),
    example
  )
}
