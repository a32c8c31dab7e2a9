/** A provider's channel as a call meets it. */
export type Gateway = {
  id: number
  code: string
  status: 'enabled' | 'disabled'
  settings: Record<string, unknown>
  cancelDays: number
  login: string | null
  /** The hash of the password, and of the previous one while it still works. */
  passwordHashes: string[]
  /** True when the caller's address lies in one of the channel's networks. */
  knowsPeer: boolean
}
