const PER_PAGE = 50
const SORTS = {
  name: 'u.full_name',
  login: 'u.login',
  home: 'd.path',
  seen: 'u.last_sign_in_at',
} as const

export type UserFilter = {
  q: string
  /** A division under the one in work, with everything under it. */
  home: number | null
  role: number | null
  status: 'active' | 'blocked' | null
  /** SQL of the order, made of known parts only. */
  order: string
  page: number
  perPage: number
}

/** What the address of the list asks for; what makes no sense is left out rather than refused. */
export function userFilter(asked: Record<string, unknown>): UserFilter {
  const { status } = asked
  return {
    q: textOf(asked.q).trim().slice(0, 100),
    home: idOf(asked.home),
    role: idOf(asked.role),
    status: status === 'active' || status === 'blocked' ? status : null,
    order: orderOf(textOf(asked.sort)),
    page: idOf(asked.page) ?? 1,
    perPage: PER_PAGE,
  }
}

function orderOf(sort: string) {
  const key = sort.replace(/^-/, '')
  const column = key in SORTS ? SORTS[key as keyof typeof SORTS] : SORTS.name
  return `${column} ${sort.startsWith('-') ? 'desc nulls last' : 'asc nulls first'}, u.id`
}

function textOf(value: unknown) {
  return typeof value === 'string' ? value : ''
}

function idOf(value: unknown) {
  return /^[1-9]\d{0,8}$/.test(textOf(value)) ? Number(value) : null
}
