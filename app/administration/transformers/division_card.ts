import { nameIn } from '#administration/names'
import type Division from '#administration/models/division'
import type { CardMove } from '#administration/queries/moves_of'
import type { CardSignatory } from '#administration/queries/signatories_of'
import type { Requisites } from '#administration/divisions/requisites'

type Parts = {
  division: Division
  /** Names of all divisions in reach. */
  named: ReadonlyMap<number, Division>
  inForce: Requisites
  moves: readonly CardMove[]
  signatories: readonly CardSignatory[]
  locale: string
}

/** A division with what documents print about it, who signs, and how its place has changed. */
export function divisionCard({ division, named, locale, ...parts }: Parts) {
  const nameOf = (id: number | null) => {
    const found = id === null ? undefined : named.get(id)
    return found ? nameIn(locale, found) : null
  }
  const { id, kind, code, nameUz, nameCyrl, nameRu, closedOn, openedOn } = division
  return {
    ...{ id, kind, code, nameUz, nameCyrl, nameRu, closedOn, openedOn },
    name: nameIn(locale, division),
    parentId: division.parentId,
    parent: nameOf(division.parentId),
    mergedInto: nameOf(division.mergedIntoId),
    requisites: division.requisites as Requisites,
    inForce: parts.inForce,
    moves: parts.moves.map((move) => ({
      ...move,
      isTaken: move.divisionId !== id,
      division: nameOf(move.divisionId),
      target: nameOf(move.targetId),
      former: nameOf(move.formerParentId),
    })),
    signatories: parts.signatories.map((one) => ({
      id: one.id,
      documentKind: one.documentKind,
      fullName: one.fullName,
      post: nameIn(locale, { nameUz: one.postUz, nameCyrl: one.postCyrl, nameRu: one.postRu }),
      basis: one.basis,
      validFrom: one.validFrom,
      validTo: one.validTo,
    })),
  }
}
