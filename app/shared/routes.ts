import router from '@adonisjs/core/services/router'
import { errors } from '@adonisjs/core/http'
import { NOWHERE } from '#shared/http/leads_somewhere'

/** Last of all: an address that nobody has is refused in the reader's language like any other. */
router.any(NOWHERE, ({ request }) => {
  throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
})
