import router from '@adonisjs/core/services/router'

export type WalkedRoute = { key: string; method: string; pattern: string }

const EVERY_METHOD = 5
const NOWHERE = '*'

/** Every route that the router holds, as the examples name it; the page of unknown addresses is none. */
export function allRoutes(): WalkedRoute[] {
  const routes = Object.values(router.toJSON()).flat()
  return routes
    .filter(({ pattern }) => pattern !== NOWHERE && pattern !== `/${NOWHERE}`)
    .flatMap(({ pattern, methods }) => {
      const own = methods.filter((method) => method !== 'HEAD')
      const named = own.length >= EVERY_METHOD ? ['ANY'] : own
      return named.map((method) => ({ key: `${method} ${pattern}`, method, pattern }))
    })
}
