import router from '@adonisjs/core/services/router'

/** Whether a page answers at an address: links of one module to another are offered only then. */
export function leadsSomewhere(href: string): boolean {
  return router.match(href.split('?')[0]!, 'GET', true) !== null
}
