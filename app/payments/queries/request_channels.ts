import { rows } from '#shared/database/sql'
import { allInstalled } from '#shared/adapters/installed'

export type RequestKind = 'link' | 'push'
export type RequestChannel = { code: string; title: string; can: RequestKind[] }

const KINDS: readonly RequestKind[] = ['push', 'link']

/** The region's channels by which a payment may be requested, and how each of them does it. */
export async function requestChannels(): Promise<RequestChannel[]> {
  const adapters = new Map(
    (await allInstalled('outbound')).map(({ manifest }) => [manifest.key, manifest.can])
  )
  const found = await rows<{ code: string; title: string; adapter: string }>(
    `select code, title, adapter from payment_channels
      where tenant_id = :tenant and status = 'enabled' and adapter = any(:keys)
      order by title, code`,
    { keys: [...adapters.keys()] }
  )
  return found
    .map(({ adapter, ...channel }) => {
      const can: readonly string[] = adapters.get(adapter) ?? []
      return { ...channel, can: KINDS.filter((kind) => can.includes(kind)) }
    })
    .filter(({ can }) => can.length > 0)
}
