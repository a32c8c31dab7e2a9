import type { Named } from '#administration/names'
import type { Right } from '#administration/rights'

/** A grant in force, as it acts: a role's rights over everything under a path. */
export type HeldGrant = {
  grantId: string
  kind: 'own' | 'temporary' | 'substitute'
  divisionId: number
  /** Of the division: a subtree is a prefix. */
  path: string
  role: Named & { id: number; code: string }
  rights: Right[]
}
