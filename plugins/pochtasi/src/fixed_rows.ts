import type { Cells, Role } from '@hisob/contract/files'

type Place = { readonly role: Role; readonly from: number; readonly to: number }

const PLACE = /^([1-9]\d{0,3})-([1-9]\d{0,3})$/

/** Places of roles as `from-to`, counted from 1 and both within; null where one is wrong. */
export function placesOf(map: Readonly<Record<string, string>>): readonly Place[] | null {
  const given = Object.entries(map).filter(([, text]) => text.trim() !== '')
  const places = given.flatMap(([role, text]) => {
    const [, from = '', to = ''] = PLACE.exec(text.trim()) ?? []
    const isPlace = from !== '' && Number(from) <= Number(to)
    return isPlace ? [{ role: role as Role, from: Number(from) - 1, to: Number(to) }] : []
  })
  return places.length === given.length && places.length > 0 ? places : null
}

/** The texts of a line by role; null where the line ends before the last place begins. */
export function cellsOf(line: string, places: readonly Place[]): Cells | null {
  if (places.some(({ from }) => from >= line.length)) return null
  return Object.fromEntries(places.map(({ role, from, to }) => [role, line.slice(from, to).trim()]))
}
