import { visaKinds } from '#administration/visas/registry'
import type User from '#administration/models/user'

/** Kinds of requests that the person may decide on, in the division in work. */
export function kindsDecidedBy(user: User): string[] {
  return visaKinds
    .all()
    .filter(({ grantedBy }) => user.may(grantedBy))
    .map(({ kind }) => kind)
}
