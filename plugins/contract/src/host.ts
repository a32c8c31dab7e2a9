/** A call over HTTPS. `url` has to lie on a host of the manifest. */
export type HttpRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
}

/**
 * What became of it. Redirects are not followed. After `contacted: false` nothing has reached the
 * provider for sure; after `true` nobody knows, and the provider has to be asked.
 */
export type HttpReply =
  | {
      readonly kind: 'reply'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
    }
  | {
      readonly kind: 'failed'
      readonly because: 'host_not_allowed' | 'network' | 'timeout' | 'redirect' | 'too_large'
      readonly contacted: boolean
    }

/**
 * A connection of bytes, for protocols that are not HTTP. `read` answers null at the end, and when
 * nothing came in the host's time.
 */
export type Connection = {
  write(bytes: Uint8Array): Promise<void>
  read(): Promise<Uint8Array | null>
  close(): Promise<void>
}

/** All that an adapter which calls others may use of the world; the host watches over it. */
export type Host = {
  http(request: HttpRequest): Promise<HttpReply>
  /** Opens a connection to a `name:port` of the manifest; throws when it cannot. */
  connect(address: {
    readonly host: string
    readonly port: number
    readonly tls: boolean
  }): Promise<Connection>
  /** What this channel was told to remember and has not forgotten, for example a token. */
  recall(name: string): Promise<string | null>
  /** Kept encrypted and for that long at most; the host may forget sooner. */
  remember(name: string, value: string, seconds: number): Promise<void>
  /** This instant, ISO 8601. */
  now(): string
  /** A line for the operator's log, without secrets or personal data. */
  log(text: string): void
}
