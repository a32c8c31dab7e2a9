import type { Right } from '#administration/rights'

/** Ids of what lies in one division of the world. */
export type Place = {
  tenantId: number
  divisionId: number
  /** Month of the run and the invoice, `YYYY-MM-01`. */
  period: string
  /** A word that stands in the names of what lies there and nowhere else. */
  canary: string
  accountId: string
  paymentId: string
  /** The desk and the open shift that took the payment. */
  deskId: number
  shiftId: string
  runId: string
  /** A stopped penalty run, and a suspension of penalties that goes on. */
  penaltyRunId: string
  holdId: string
  pointId: string
  batchId: string
  sheetId: string
  readingId: string
  userId: string
  grantId: string
  /** Of the tenant, not of the division. */
  roleId: number
  groupId: number
  planId: number
  /** An open draft of tariffs, and a trial of it that is done. */
  draftId: string
  trialId: string
  /** A region's own item of the classifier `reasons`, its code the canary. */
  itemId: string
  streetId: string
  buildingId: string
  /** A row of the audit log, written with the division in work. */
  auditId: string
  /** A request for a visa, of somebody who is not there any more. */
  visaId: string
}

/** One route: who may call it, and how it is called about a place. */
export type Example = {
  /**
   * `public`: anybody. `staff`: whoever is signed in. `cabinet`: a consumer. `gateway`: a provider.
   * Else the right that it needs; several mean that any of them opens it.
   */
  needs: 'public' | 'staff' | 'cabinet' | 'gateway' | Right | readonly Right[]
  /** The values of the pattern's `:names`. */
  params?: (place: Place) => Record<string, string | number>
  query?: (place: Place) => Record<string, string | number>
  /** What a call that succeeds sends. */
  body?: (place: Place) => Record<string, unknown>
  /**
   * Whose record it is about: `division` (the rule where there are params, a query or a body) is
   * refused from a sibling, the parent and another tenant; `tenant` from another tenant only;
   * `nobody` (a month, a code) is the same everywhere; `whole` is the whole region's, so that a right
   * which holds in a part of it only is refused, at its own place too.
   */
  of?: 'division' | 'tenant' | 'nobody' | 'whole'
  /** The code by which a record out of reach is refused, where it is not a plain 403 or 404. */
  refusal?: string
  /** Status of a success that is a refusal for reasons of its own (404 before there is anything). */
  butMay?: readonly number[]
}
