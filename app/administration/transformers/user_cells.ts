import type { userForList } from '#administration/transformers/user_for_list'

export const USER_COLUMNS = [
  'full_name',
  'login',
  'position',
  'home',
  'roles',
  'status',
  'last_sign_in',
] as const

type Line = ReturnType<typeof userForList>

/** A line of the exported list, in the order of the columns. */
export function userCells(user: Line, translate: (key: string) => string): string[] {
  return [
    user.fullName,
    user.login,
    user.position,
    user.home,
    user.roles,
    translate(`users.is.${user.status}`),
    user.lastSignInAt ?? '',
  ]
}
