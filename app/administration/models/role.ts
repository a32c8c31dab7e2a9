import { RoleSchema } from '#database/schema'

/** A named set of rights; where they hold is the user's division. */
export default class Role extends RoleSchema {}
