import type { Choice } from '~/components/ui/choice'
import { fetchJson } from '~/composables/fetch_json'

/** Colleagues by a part of the name or login, for a combobox. `carry` keeps the division in work. */
export async function findColleagues(q: string, carry: (href: string) => string) {
  const { colleagues } = await fetchJson<{ colleagues: Choice[] }>(
    carry(`/users/colleagues?q=${encodeURIComponent(q)}`)
  )
  return colleagues
}
