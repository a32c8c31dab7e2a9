import type User from '#administration/models/user'
import type Division from '#administration/models/division'
import type { HeldGrant } from '#administration/held_grant'
import type { Right } from '#administration/rights'
import type { Tenant } from '#administration/tenant'
import type { Entry } from '#administration/tenants/entry'

/** What a staff request is about: who works, where, and on which month. */
export type Work = {
  tenant: Tenant
  user: User
  /** What the user holds today, wherever it is. */
  grants: HeldGrant[]
  /** Divisions that some right of the user reaches, in tree order. */
  divisions: Division[]
  /** The division in work: his home unless the address says another one of these. */
  division: Division
  /** Ids of the division in work and everything under it: here hold `user.rights`. */
  divisionIds: number[]
  /**
   * Ids of all divisions, in work or not, where the user holds a right. What an address leads to by
   * an id alone is looked for in these.
   */
  divisionIdsWith(right: Right): number[]
  /** The month in work, `YYYY-MM-01`. */
  period: string
  /** Set while somebody of the centre works inside a region. */
  entry?: Entry
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    work: Work
  }
}
