/** Who acts, as a region's log names somebody of the republic's own office: "A. Karimov (centre)". */
export function ofTheCentre<Actor extends { name: string }>(actor: Actor): Actor {
  return actor.name.endsWith(MARK) ? actor : { ...actor, name: `${actor.name}${MARK}` }
}

const MARK = ' (centre)'
