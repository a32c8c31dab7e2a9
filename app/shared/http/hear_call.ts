import type { HttpContext } from '@adonisjs/core/http'
import type { RawCall } from '@hisob/contract'
import { clock } from '#shared/clock'
import { peerAddress } from '#shared/http/peer_address'
import { readBytes, type Limits } from '#shared/http/read_bytes'

type Heard = {
  call: RawCall
  /** False when the caller sent too much, stopped or took too long. */
  isWhole: boolean
  /** False also when the body is compressed: it is kept, and never read. */
  isReadable: boolean
}

/** A call of a machine outside, byte for byte as it came. */
export async function hearCall(request: HttpContext['request'], limits: Limits): Promise<Heard> {
  const receivedAt = clock.now().toUTC().toISO()
  const { bytes, isWhole } = await readBytes(request.request, limits)
  const call = {
    method: request.method(),
    path: request.url(true),
    headers: plain(request.headers()),
    body: bytes,
    peer: peerAddress(request.ip()),
    receivedAt,
  }
  const isPlain = request.header('content-encoding', 'identity') === 'identity'
  return { call, isWhole, isReadable: isWhole && isPlain }
}

function plain(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')])
  )
}
