import type { Host } from '../host.ts'
import type { OutboundAdapter, RequestToPay } from '../outbound_adapter.ts'
import type { Settings } from '../settings.ts'
import type { GatewayMood } from './message_examination.ts'

/** How the provider shall behave for one request; the test plays it. */
export type ProviderMood = GatewayMood | 'talks_nonsense'

export type PlayedProvider = {
  readonly host: Host
  /** The requests that it has taken, as it understood them. */
  readonly taken: readonly { readonly reference?: string; readonly amountMinor: bigint }[]
  close(): Promise<void>
}

/** The arguments of the suite for outbound adapters; `test` and `group` as in `Examination`. */
export type OutboundExamination<S extends Settings = Settings> = {
  readonly test: (title: string, body: () => Promise<void> | void) => unknown
  readonly group: (title: string, body: () => void) => unknown
  readonly adapter: OutboundAdapter<S>
  readonly settings: S
  /**
   * Starts the provider in a mood; answers the host that leads to it and what it has taken. Only an
   * adapter that makes nothing but links may leave it out.
   */
  play?(mood: ProviderMood): Promise<PlayedProvider>
  /** What is asked for, where the provider wants it otherwise than usual. */
  readonly request?: Partial<RequestToPay>
  /** What the provider calls a request it has taken; `poll` asks by it. */
  readonly providerReference?: string
}
