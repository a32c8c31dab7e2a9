import type { Reaction } from '#shared/events/reactions'
import { advanceOpening } from '#administration/actions/advance_opening'

/** A region was asked for: opens it, from where an earlier try has come to. */
export const openAsked: Reaction = (payload) => advanceOpening(Number(payload.tenantId))
