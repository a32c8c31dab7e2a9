import type { RawCall } from '@hisob/contract'

const ENDPOINTS = ['check', 'create', 'confirm', 'reverse', 'status'] as const

/** One of Uzum's five addresses. */
export type Endpoint = (typeof ENDPOINTS)[number]

/** The endpoint at the end of a path, its query apart; null for any other. */
export function endpointOf({ path }: RawCall): Endpoint | null {
  const [place = ''] = path.split('?')
  const last = place.replace(/\/$/, '').split('/').at(-1)
  return ENDPOINTS.find((endpoint) => endpoint === last) ?? null
}
