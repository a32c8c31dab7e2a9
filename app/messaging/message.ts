/** A message that was taken from the queue to be handed over. */
export type ClaimedMessage = {
  id: string
  /** Phone as stored, `998901234567`. */
  recipient: string
  body: string
  /** How often it has been tried, this try included. */
  attempts: number
  /** The channel whose turn it is; null where the region has none. */
  channelId: number | null
}

/** What became of a try: what adapters answer, and `E_…` reasons of the house. */
export type Outcome =
  | { status: 'sent'; providerReference: string | null }
  | { status: 'failed'; mayRepeat: boolean; reason: string }
  | { status: 'unknown'; reason: string }
