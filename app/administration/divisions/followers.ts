type Merge = {
  moveId: string
  fromId: number
  intoId: number
  /** The day from which what followed belongs to the other division. */
  on: string
}

/** What hangs on divisions in other modules; each part is optional. */
export type DivisionFollower = {
  /** Throws a DomainException while the tree of these divisions must stand still. */
  guard?: (divisionIds: readonly number[]) => Promise<void>
  /** How many living things keep the divisions from being closed. */
  living?: (divisionIds: readonly number[]) => Promise<number>
  /** Takes its rows along in one statement; answers how many accounts it moved, if it moves any. */
  merge?: (merge: Merge) => Promise<number | void>
}

const followers: DivisionFollower[] = []

/** Modules that follow the tree; `start/divisions.ts` lists them. */
export const divisionFollowers = {
  offer(...more: readonly DivisionFollower[]) {
    followers.push(...more)
  },

  async guard(divisionIds: readonly number[]) {
    for (const { guard } of followers) await guard?.(divisionIds)
  },

  async living(divisionIds: readonly number[]): Promise<number> {
    let living = 0
    for (const follower of followers) living += (await follower.living?.(divisionIds)) ?? 0
    return living
  },

  async merge(merge: Merge): Promise<number> {
    let accounts = 0
    for (const follower of followers) accounts += (await follower.merge?.(merge)) ?? 0
    return accounts
  },
}
