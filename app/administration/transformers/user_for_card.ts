import type User from '#administration/models/user'
import { nameIn } from '#administration/names'

/** The head of a user's card; nothing of his password leaves the server. */
export function userForCard(user: User, locale: string) {
  return {
    id: user.id,
    login: user.login,
    fullName: user.fullName,
    position: user.position,
    locale: user.locale,
    status: user.status as 'active' | 'blocked',
    blockedReason: user.blockedReason,
    blockedAt: user.blockedAt?.toISO() ?? null,
    divisionId: user.divisionId,
    home: nameIn(locale, user.division),
    createdAt: user.createdAt.toISO()!,
    lastSignInAt: user.lastSignInAt?.toISO() ?? null,
  }
}
