import type { Messages } from '~/messages/merge_files'

/** Staff words, or the few that the cabinet, the sign-in page and the error pages need. */
export type Bundle = 'staff' | 'portal'

type Loader = () => Promise<{ messages: Messages }>

const LOADERS: Record<Bundle, Record<string, Loader>> = {
  staff: {
    'uz-Latn': () => import('~/messages/staff/uz_latn'),
    'uz-Cyrl': () => import('~/messages/staff/uz_cyrl'),
    'ru': () => import('~/messages/staff/ru'),
    'en': () => import('~/messages/staff/en'),
  },
  portal: {
    'uz-Latn': () => import('~/messages/portal/uz_latn'),
    'uz-Cyrl': () => import('~/messages/portal/uz_cyrl'),
    'ru': () => import('~/messages/portal/ru'),
    'en': () => import('~/messages/portal/en'),
  },
}

export async function loadMessages(locale: string, bundle: Bundle): Promise<Messages> {
  const load = LOADERS[bundle][locale] ?? LOADERS[bundle]['uz-Latn']!
  const { messages } = await load()
  return messages
}
