import type { MessageAdapter } from '../message_adapter.ts'
import type { RawCall } from '../raw_call.ts'
import type { Settings } from '../settings.ts'

/** How the gateway shall behave for one message; the test plays it. */
export type GatewayMood = 'takes' | 'refuses' | 'is_down' | 'is_silent'

/** The arguments of the suite for message adapters. */
export type MessageExamination<S extends Settings = Settings> = {
  readonly test: (title: string, body: () => Promise<void> | void) => unknown
  readonly group: (title: string, body: () => void) => unknown
  readonly adapter: MessageAdapter<S>
  readonly settings: S
  /** Starts the gateway in a mood; answers the host that leads to it and what it has been sent. */
  play(mood: GatewayMood): Promise<PlayedGateway>
  /** A delivery report as the gateway makes it, by our reference or its own; null where it has none. */
  readonly delivered: { readonly call: RawCall; readonly providerReference: string } | null
}

export type PlayedGateway = {
  readonly host: import('../host.ts').Host
  /** The texts that reached phones, whole, in order. */
  readonly taken: readonly { readonly to: string; readonly text: string }[]
  close(): Promise<void>
}
