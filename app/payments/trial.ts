/** What went over the wire, with its secrets blotted out. */
export type Exchange = { request: string; answer: string }

/** What a trial of a channel showed; nothing of it is kept. */
export type Trial = {
  outcome: string
  exchanges: Exchange[]
  /** An address made for the payer. */
  link?: string | null
  file?: FileTrial
}

export type FileTrial = {
  problem: { problem: string; line: number | null; detail: string | null } | null
  format: string | null
  encoding: string | null
  lines: number
  totalInMinor: string
  totalOutMinor: string
  first: {
    line: number
    direction: 'in' | 'out'
    bookedOn: string
    amountMinor: string
    account: string | null
    payer: string | null
    purpose: string | null
  }[]
  unreadable: { line: number; problem: string; text: string }[]
  warnings: { warning: string; detail: string }[]
}
