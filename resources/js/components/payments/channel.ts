export type ChannelKind = 'payment' | 'file' | 'outbound' | 'message'

export type ChannelState = 'enabled' | 'disabled' | 'failing' | 'not_installed'

/** What an adapter may be given; a list is written a line each. */
export type ChannelSetting = string | Record<string, string>

export type ChannelField = {
  name: string
  kind: 'text' | 'choice' | 'list' | 'secret' | 'map'
  title: string
  about: string
  choices: string[]
  keys: string[]
  optionalKeys: string[]
  isRequired: boolean
  value: ChannelSetting
  /** Of a secret: for each value in force, until when; null for the newest. */
  validUntil: (string | null)[]
}

export type ChannelAdapter = {
  key: string
  title: string
  version: string
  kind: ChannelKind
  authentication: 'password' | 'signature' | null
  isTwoPhased: boolean
  fields: ChannelField[]
}

export type ChannelRow = {
  id: number
  code: string
  title: string
  adapterTitle: string
  kind: ChannelKind | null
  status: 'enabled' | 'disabled'
  state: ChannelState
  lastAt: string | null
  callsToday: number
  troubleAt: string | null
  trouble: string | null
  paymentsToday: number
  amountTodayMinor: string
}

export type ChannelSetUp = {
  id: number
  code: string
  title: string
  login: string | null
  previousPasswordUntil: string | null
  ledgerCode: number
  networks: string
  minAmountMinor: string
  maxAmountMinor: string
  cancelDays: number
  onePromise: boolean
  fields: ChannelField[]
}

export type ChannelCard = ChannelRow & ChannelSetUp

export type ChannelCall = {
  id: string
  receivedAt: string
  peer: string
  command: string | null
  reference: string | null
  outcome: string | null
  replyStatus: number | null
  tookMs: number | null
}
