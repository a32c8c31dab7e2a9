/** Rights by the subsystem where they act, in the order people know these. */
const SUBSYSTEMS = [
  ['consumers', ['accounts']],
  ['metering', ['equipment', 'metering']],
  ['billing', ['billing', 'periods']],
  ['payments', ['payments', 'channels']],
  ['reference', ['reference', 'tariffs', 'rules']],
  ['administration', ['users', 'roles', 'divisions', 'settings', 'numbering', 'templates']],
  ['control', ['visas', 'audit', 'announcements']],
  ['centre', ['tenants', 'plugins']],
] as const

export type RightGroup = { key: string; rights: string[] }

/** The rights in groups; one whose noun nobody placed stands in the last group, never nowhere. */
export function rightGroups(rights: readonly string[]): RightGroup[] {
  const groups = SUBSYSTEMS.map(([key, nouns]) => ({
    key: key as string,
    rights: nouns.flatMap((noun) => rights.filter((right) => right.startsWith(`${noun}.`))),
  }))
  const placed = groups.flatMap((group) => group.rights)
  const rest = rights.filter((right) => !placed.includes(right))
  groups.at(-1)!.rights.push(...rest)
  return groups.filter((group) => group.rights.length > 0)
}
