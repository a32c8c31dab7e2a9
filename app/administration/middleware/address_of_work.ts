import type { HttpRequest } from '@adonisjs/core/http'

/**
 * The division and the month in work, as the address of a request names them. They ride along with
 * forms too, and the framework lets an address win over a body: a form's own field of such a name
 * would be lost, so they are taken out of what a form sends.
 */
export function addressOfWork(request: HttpRequest) {
  const { division, period, ...rest } = request.qs()
  if (request.method() !== 'GET') request.updateQs(rest)
  return { division, period }
}
