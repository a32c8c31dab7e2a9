export type TrialWay = 'example' | 'file' | 'link' | 'poll'

export type Exchange = { request: string; answer: string }

export type FileTrial = {
  problem: { problem: string; line: number | null; detail: string | null } | null
  format: string | null
  encoding: string | null
  lines: number
  totalInMinor: string
  totalOutMinor: string
  first: FileLine[]
  unreadable: { line: number; problem: string; text: string }[]
  warnings: { warning: string; detail: string }[]
}

export type FileLine = {
  line: number
  direction: 'in' | 'out'
  bookedOn: string
  amountMinor: string
  account: string | null
  payer: string | null
  purpose: string | null
}

export type Trial = {
  outcome: string
  exchanges: Exchange[]
  link?: string | null
  file?: FileTrial
}
