import type { Command } from '@hisob/contract'

/** What a provider has to know to connect to a channel of ours. */
export type SheetView = {
  region: string
  provider: string
  channel: string
  address: string
  /** Null where the provider proves himself by a secret that it has issued or agreed. */
  login: string | null
  networks: readonly string[]
  minAmountMinor: bigint
  maxAmountMinor: bigint
  cancelDays: number
  commands: readonly Command['kind'][]
  /** Settings that both sides agree upon: numbers of services, names of fields. */
  settings: readonly { title: string; value: string }[]
  issuedOn: string
}
