import type { RawCall } from '../raw_call.ts'
import type { RawReply } from '../raw_reply.ts'
import type { Refusal } from '../refusal.ts'

/** What the suite has to know of a protocol to examine its adapter. */
export type ProviderFacts = {
  /** The one code of a reply on which the provider acts, for example `201`, `result`, `http 401`. */
  codeOf(reply: RawReply): string
  /** The longest reference the provider may send. */
  readonly reference: string
  /**
   * A valid call of that sum, under `reference`, with credentials: the paying one, or of two-phase
   * protocols the promising one.
   */
  paying(amountMinor: bigint): RawCall
  /** The confirming call of a two-phase protocol, with credentials; absent in one-phase protocols. */
  readonly confirming?: RawCall
  /** A cancelling call with credentials; absent where `paying` is answered alike. */
  readonly cancelling?: RawCall
  /** A call that gives a promise up; absent where `cancelling` does it. */
  readonly releasing?: RawCall
  /** A call that lacks credentials or carries a broken signature. */
  readonly stranger: RawCall
  /** The sums in the reply to a statement; null when the protocol has no statements. */
  readonly statementSums: ((reply: RawReply) => readonly bigint[]) | null
  /** Codes of `codeOf` for the answers on which providers differ. */
  readonly codes: {
    readonly success: string
    readonly unauthorized: string
    readonly repeatedPay: string
    /** Of a promise made twice; in two-phase protocols only. */
    readonly repeatedReserve?: string
    readonly repeatedCancel: string
    /** Of a promise given up, first and again; `success` where not given. */
    readonly released?: string
    readonly repeatedRelease?: string
  }
  /** Refusals which the protocol cannot tell apart, group by group. All others get distinct codes. */
  readonly sameAnswer: readonly (readonly Refusal[])[]
}
