import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'

const COOKIE = 'hisob_device'
const MOST_LOGINS = 20

type Device = { id: string; logins: string[] }
type Who = { region: string; login: string }

const name = ({ region, login }: Who) => `${region}:${login}`

/** The mark of this browser, when this login has succeeded on it before; else null. */
export function knownDevice({ request }: HttpContext, who: Who): string | null {
  const device = read(request)
  return device?.logins.includes(name(who)) ? device.id : null
}

/** Remembers that this login succeeded here: strangers' guesses will not lock it out. */
export function rememberDevice({ request, response }: HttpContext, who: Who) {
  const device = read(request) ?? { id: randomUUID(), logins: [] }
  const others = device.logins.filter((login) => login !== name(who))
  const logins = [name(who), ...others].slice(0, MOST_LOGINS)
  response.encryptedCookie(COOKIE, { id: device.id, logins }, { maxAge: '365 days' })
}

function read(request: HttpContext['request']): Device | null {
  const device = request.encryptedCookie(COOKIE) as Partial<Device> | null
  if (typeof device?.id !== 'string' || !Array.isArray(device.logins)) return null
  return { id: device.id, logins: device.logins }
}
