import router from '@adonisjs/core/services/router'

/** The last route of all, which answers that there is nothing. */
export const NOWHERE = '*'

/** Whether a page answers at an address: links of one module to another are offered only then. */
export function leadsSomewhere(href: string): boolean {
  const found = router.match(href.split('?')[0]!, 'GET', true)
  return found !== null && found.route.pattern !== NOWHERE
}
