export type MatrixRole = {
  id: number
  code: string
  name: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  note: string
  rights: string[]
  closedOn: string | null
  people: number
}

export type RoleDifference = { role: MatrixRole; given: string[]; taken: string[] }
