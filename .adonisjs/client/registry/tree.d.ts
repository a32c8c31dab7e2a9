/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  session: {
    create: typeof routes['session.create']
    store: typeof routes['session.store']
    destroy: typeof routes['session.destroy']
  }
  locale: {
    store: typeof routes['locale.store']
  }
  search: {
    show: typeof routes['search.show']
  }
  gateway: typeof routes['gateway']
}
