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

type Reader = Omit<WorkRequest, 'divisionIds'> & {
  divisionIdsWith: (right: string) => number[]
}

/** Each source is asked about the divisions where its right holds; nowhere means not at all. */
export async function workUnderWay({ divisionIdsWith, translate }: Reader) {
  const items: RunningWork[] = []
  for (const source of sources) {
    const divisionIds = divisionIdsWith(source.right)
    if (divisionIds.length > 0) items.push(...(await source.find({ divisionIds, translate })))
  }
  return items
}
