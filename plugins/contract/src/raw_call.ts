/**
 * What came over HTTP, as it came. The host hands it to the adapter after storing it.
 *
 * - `method` is the HTTP method in capitals; `path` has no host and keeps its query string.
 * - `headers` have lower-case names. `authorization` is among them when it was sent, because only
 *   the adapter knows how its provider fills it (`basicCredentials` reads the usual form); the host
 *   never stores or logs it, and an adapter never repeats it in a reply.
 * - `body` holds the bytes before any decoding, already limited in size by the host.
 * - `peer` is the network address of the caller as the host trusts it.
 * - `receivedAt` is an instant, ISO 8601 with an offset: `2026-03-01T05:15:02.000Z`. Adapters have
 *   no clock of their own; where a protocol wants "now", this is now.
 */
export type RawCall = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly peer: string
  readonly receivedAt: string
}
