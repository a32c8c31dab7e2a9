import type { ApiClient, ApiResponse } from '@japa/api-client'
import type { Example, Place } from '#tests/support/routes/example'
import { EXAMPLES } from '#tests/support/routes/examples'

type Ask = {
  key: string
  /** Whose record the call is about. */
  place: Place
  session?: Record<string, string | number>
  /** The division in work; left out, it is the person's home. */
  division?: number
  /** Without its body a form is refused for its fields, after its right was found to be there. */
  withBody?: boolean
}

/** Calls a route by its example, as JSON and without following where it leads. */
export async function askRoute(client: ApiClient, asked: Ask): Promise<ApiResponse> {
  const { key, place, session, division } = asked
  const example = EXAMPLES[key]!
  const [method = '', pattern = ''] = key.split(' ')
  const request = client
    .request(filled(pattern, example, place), method)
    .qs({ ...example.query?.(place), ...(division ? { division } : {}) })
    .accept('json')
    .redirects(0)
  if (session) request.withSession(session)
  if (method !== 'GET') {
    request.withCsrfToken()
    request.json(asked.withBody ? (example.body?.(place) ?? {}) : {})
  }
  return request
}

function filled(pattern: string, example: Example, place: Place): string {
  const values = example.params?.(place) ?? {}
  return pattern.replace(/:(\w+)\??/g, (_, name: string) => {
    if (values[name] === undefined) {
      throw new Error(`No value of :${name} in the example of ${pattern}`)
    }
    return String(values[name])
  })
}
