const ORDER = ['republic', 'region', 'district', 'section', 'route']

/** True when a division of the kind may stand under one of the other kind: always a narrower one. */
export function mayStandUnder(kind: string, parentKind: string): boolean {
  return ORDER.indexOf(parentKind) >= 0 && ORDER.indexOf(kind) > ORDER.indexOf(parentKind)
}
