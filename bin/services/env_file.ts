import { parseEnv } from 'node:util'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { project } from '#bin/services/project'
import { freePort } from '#bin/services/free_port'
import { fillBlanks } from '#bin/services/fill_blanks'

const SECRETS = [
  'APP_KEY',
  'DB_OWNER_PASSWORD',
  'DB_APP_PASSWORD',
  'DB_RO_PASSWORD',
  'DB_PLATFORM_PASSWORD',
]

/** What .env says; the file is made from .env.example on the first start, with secrets of its own. */
export async function envFile(): Promise<Record<string, string>> {
  const file = project.path('.env')
  const example = readFileSync(project.path('.env.example'), 'utf8')
  const known = existsSync(file)
  const text = known ? readFileSync(file, 'utf8') : await withFreePort(example)
  const filled = fillBlanks(text, SECRETS, () => randomBytes(24).toString('base64url'))
  if (!known || filled !== text) writeFileSync(file, filled, { mode: 0o600 })
  return { ...values(example), ...values(filled) }
}

/** Nobody has chosen a port yet, so a second copy of the project takes another one by itself. */
async function withFreePort(example: string) {
  const usual = /^DB_PORT=(\d+)$/m
  const [, port] = usual.exec(example) ?? []
  return example.replace(usual, `DB_PORT=${await freePort(Number(port))}`)
}

function values(text: string) {
  const parsed = parseEnv(text) as Record<string, string>
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== ''))
}
