type Asked = {
  most: number
  /** Read towards the newer rows. */
  isBackwards: boolean
  /** No mark was asked for: it begins with the newest. */
  isFirst: boolean
}

/** A page out of rows of which one more was read than is shown, and the rows that its ways start from. */
export function pageOf<Row>(found: readonly Row[], { most, isBackwards, isFirst }: Asked) {
  const goesOn = found.length > most
  const rows = found.slice(0, most)
  if (isBackwards) rows.reverse()
  const hasNewer = isBackwards ? goesOn : !isFirst
  const hasOlder = isBackwards || goesOn
  return {
    rows,
    before: (hasNewer ? rows.at(0) : null) ?? null,
    after: (hasOlder ? rows.at(-1) : null) ?? null,
  }
}
