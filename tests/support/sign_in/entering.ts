import type { ApiClient, ApiResponse } from '@japa/api-client'
import type { SessionData } from '@adonisjs/session/types'
import { PASSWORD } from '#tests/support/world'

type Typed = { login: string; password?: string; region?: string }
type From = { ip?: string; device?: unknown; session?: SessionData }

/** Types a login and password into the form of the sign-in page. */
export function typePassword(client: ApiClient, typed: Typed, from: From = {}) {
  const { login, password = PASSWORD, region = 'samarqand' } = typed
  const request = client
    .post('/session')
    .json({ region, login, password })
    .withInertia()
    .withCsrfToken()
    .redirects(0)
  if (from.ip) request.header('x-forwarded-for', from.ip)
  if (from.device) request.withEncryptedCookie('hisob_device', from.device)
  if (from.session) request.withSession(from.session)
  return request
}

/** Types a code into the page of the second step, in the session that the password opened. */
export function typeCode(client: ApiClient, session: SessionData, code: string) {
  return client
    .post('/sign-in/code')
    .json({ code })
    .withInertia()
    .withSession(session)
    .withCsrfToken()
    .redirects(0)
}

/** Opens a page with what a session holds. */
export function open(client: ApiClient, path: string, session: SessionData) {
  return client.get(path).withSession(session).withInertia().redirects(0)
}

/** The session's values without what belongs to one page only. */
export function heldBy(answer: ApiResponse): SessionData {
  return answer.session() as SessionData
}
