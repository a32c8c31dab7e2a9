/** A job under way, as the shell shows it: how far it has come, and where one can look at it. */
export type RunningWork = { title: string; done: number; total: number | null; href: string }

export type WorkRequest = {
  /** Divisions that the person may see. */
  divisionIds: number[]
  translate: (key: string, values?: Record<string, string | number>) => string
}

export type WorkSource = {
  right: string
  find(request: WorkRequest): Promise<RunningWork[]>
}

const sources: WorkSource[] = []

/** Each module tells of its own long work; `start/work.ts` lists them in order. */
export function offerWork(...more: WorkSource[]) {
  sources.push(...more)
}

export async function workUnderWay(rights: readonly string[], request: WorkRequest) {
  const items: RunningWork[] = []
  for (const source of sources) {
    if (rights.includes(source.right)) items.push(...(await source.find(request)))
  }
  return items
}
