import { reserveNumbers } from '#administration/actions/reserve_numbers'

type Document = { kind: string; divisionId: number; on: string }

/** The number of one document of a day: the next of its series, without gaps. See `reserveNumbers`. */
export async function numberDocument(document: Document): Promise<string> {
  const [number] = await reserveNumbers({ ...document, count: 1 })
  return number!
}
