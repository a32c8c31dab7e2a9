import ReferenceItem from '#reference/models/reference_item'

/** Every edition of one code, the newest first, the region's own before the centre's. */
export function editionsOf(classifier: string, code: string): Promise<ReferenceItem[]> {
  return ReferenceItem.query()
    .where({ classifier, code })
    .orderBy('valid_from', 'desc')
    .orderBy('origin', 'desc')
}
