/** A house of a street, as its card tells it. */
export type Building = {
  id: string
  number: string
  cadastre: string | null
  flats: number | null
  electricStove: boolean
  gasified: boolean | null
  validTo: string | null
}
