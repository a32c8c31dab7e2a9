import type Division from '#administration/models/division'
import { audit } from '#administration/actions/audit'
import type { Requisites } from '#administration/divisions/requisites'

type Edited = { nameUz: string; nameCyrl: string; nameRu: string; requisites: Requisites }

/** Names and requisites; where it stands changes by dated moves alone. Empty requisites are left out. */
export async function editDivision(division: Division, edited: Edited): Promise<void> {
  const before = factsOf(division)
  const filled = Object.entries(edited.requisites).filter(([, text]) => text)
  division.merge({ ...edited, requisites: Object.fromEntries(filled) })
  if (!division.$isDirty) return
  await division.save()
  await audit({
    action: 'division.edited',
    subject: { kind: 'division', id: String(division.id) },
    before,
    after: factsOf(division),
  })
}

function factsOf({ nameUz, nameCyrl, nameRu, requisites }: Division) {
  return { nameUz, nameCyrl, nameRu, requisites }
}
