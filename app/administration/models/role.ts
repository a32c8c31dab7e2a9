import { RoleSchema } from '#database/schema'
import type { Right } from '#administration/rights'

/** A named set of rights; where they hold is told by the grant. */
export default class Role extends RoleSchema {
  get holds() {
    return this.rights as Right[]
  }
}
