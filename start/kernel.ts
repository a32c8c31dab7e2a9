import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#shared/http/exception_handler'))

server.use([
  () => import('#shared/http/security_headers_middleware'),
  () => import('@adonisjs/static/static_middleware'),
  () => import('@adonisjs/vite/vite_middleware'),
  () => import('#administration/middleware/inertia_middleware'),
])

router.use([
  () => import('#administration/middleware/visitor_middleware'),
  () => import('@adonisjs/core/bodyparser_middleware'),
  () => import('@adonisjs/session/session_middleware'),
  () => import('#administration/middleware/locale_middleware'),
  () => import('@adonisjs/shield/shield_middleware'),
  () => import('@adonisjs/auth/initialize_auth_middleware'),
  () => import('#administration/middleware/bouncer_middleware'),
])

export const middleware = router.named({
  cabinet: () => import('#portal/middleware/cabinet_middleware'),
  confirmed: () => import('#administration/middleware/confirmed_middleware'),
  staff: () => import('#administration/middleware/staff_middleware'),
})
