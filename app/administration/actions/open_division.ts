import Division from '#administration/models/division'

type NewDivision = {
  parentId: number | null
  kind: 'republic' | 'region' | 'district' | 'section' | 'route'
  code: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  requisites?: Record<string, unknown>
}

/** Adds a node to the company tree; its path is the parent's path and its own id. */
export async function openDivision(fields: NewDivision): Promise<Division> {
  const parent = fields.parentId === null ? null : await Division.findOrFail(fields.parentId)
  const division = await Division.create({
    ...fields,
    requisites: fields.requisites ?? {},
    path: '',
  })
  division.path = `${parent?.path ?? ''}${division.id}.`
  return division.save()
}
