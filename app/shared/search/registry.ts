/** A place a person can be taken to. */
export type SearchHit = { title: string; detail: string; href: string }

export type SearchRequest = {
  query: string
  /** Divisions that the person may see. */
  divisionIds: number[]
  rights: string[]
  translate: (key: string) => string
}

export type SearchSource = {
  /** Translation key of the group's heading, for example `accounts.search.title`. */
  kind: string
  right: string
  find(request: SearchRequest): Promise<SearchHit[]>
}

const sources: SearchSource[] = []

/** Each module offers what can be found in it; `start/search.ts` lists them in order. */
export function offerSearch(...more: SearchSource[]) {
  sources.push(...more)
}

export async function searchEverything(request: SearchRequest) {
  const groups: { kind: string; title: string; items: SearchHit[] }[] = []
  if (request.query.trim().length < 2) return groups
  for (const source of sources) {
    if (!request.rights.includes(source.right)) continue
    const items = await source.find(request)
    if (items.length > 0) {
      groups.push({ kind: source.kind, title: request.translate(source.kind), items })
    }
  }
  return groups
}
