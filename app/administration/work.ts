import type User from '#administration/models/user'
import type Division from '#administration/models/division'
import type { Tenant } from '#administration/tenant'

/** What a staff request is about: who works, where, and on which month. */
export type Work = {
  tenant: Tenant
  user: User
  /** Divisions that the user's rights reach, from his own down, in tree order. */
  divisions: Division[]
  /** The division in work: his own unless the address says another one of these. */
  division: Division
  /** Ids of the division in work and everything under it. */
  divisionIds: number[]
  /** The month in work, `YYYY-MM-01`. */
  period: string
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    work: Work
  }
}
