/** What goes back over HTTP, as it will be sent. Header names are lower-case. */
export type RawReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}
