import type { ChannelState } from '~/components/payments/channel'

/** A gateway of messages as its pages show it. */
export type MessageChannelRow = {
  id: number
  code: string
  title: string
  adapterTitle: string
  status: 'enabled' | 'disabled'
  state: ChannelState
  turn: number
  sent: number
  delivered: number
  failed: number
  lastAt: string | null
  lastReason: string | null
  /** Does its gateway report to an address of ours? */
  reports: boolean
}

export type MessageChannelSetUp = MessageChannelRow & { networks: string }
