import type { Right } from '#administration/rights'

/** Facts of a request, for its sentence: names ending in `Minor` are tiyin, dates are ISO. */
export type VisaSummary = Record<string, string | number | bigint | boolean | null>

/** What `perform` learns about the request that has just been granted. */
export type GrantedVisa<Payload> = {
  id: string
  payload: Payload
  reason: string
  divisionId: number
  subject: { kind: string; id: string }
  requestedBy: { id: string; name: string }
  grantedBy: { id: string; name: string }
}

export type VisaReader = {
  locale: string
  translate: (key: string, values?: Record<string, string | number>, fallback?: string) => string
}

/**
 * A kind of act that needs a second person. Payloads and outcomes are JSON: sums in them are text.
 */
export type VisaKind<Payload = unknown> = {
  /** `payments.reverse`: the noun of the act, its code in `visas.kind` and in settings. */
  kind: string
  /** Who may grant or refuse; never the requester himself. */
  grantedBy: Right
  /** What the requester must still be allowed at the moment of the grant. */
  askedBy: Right
  /**
   * Where the act has a sum: it needs a visa above this many tiyin, unless the tenant sets another
   * limit (`visas.<kind>.limit`). Without it every act of the kind needs one.
   */
  limitMinor?: bigint
  /** True: no setting can take the visa off. */
  always?: boolean
  /** Days a request waits unless the tenant sets otherwise (`visas.expiry`). */
  expiresAfterDays?: number
  /**
   * Prefix of the words `<words>.name` (its heading) and `<words>.sentence` (with the summary's
   * facts); `visas.kinds.<kind>` when not given.
   */
  words?: string
  /** Values of the sentence, where the summary's own facts as text are not good enough. */
  tell?: (summary: VisaSummary, reader: VisaReader) => Record<string, string | number>
  /** A fact of the difference in words, where its name and its text do not tell it; null: as usual. */
  fact?: (
    told: { name: string; fact: unknown; payload: Payload },
    reader: VisaReader
  ) => string | null
  /** The page of what the request is about. */
  href?: (visa: { payload: Payload; subject: { kind: string; id: string } }) => string | null
  /**
   * Does what was asked, in the transaction of the grant, as the requester with the granter named.
   * What it throws undoes the grant and is shown to the granter. Answers facts of the outcome.
   */
  perform: (visa: GrantedVisa<Payload>) => Promise<Record<string, unknown> | void>
}
