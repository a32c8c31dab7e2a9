type Find = () => Promise<string | null>

let find: Find = () => Promise.resolve(null)

/** Who knows where consumers of the current region pay on line; told once, in `start/`. */
export function offerPayPage(known: Find) {
  find = known
}

/** The address at which consumers of the current region pay on line; null where they cannot. */
export function payPage(): Promise<string | null> {
  return find()
}
