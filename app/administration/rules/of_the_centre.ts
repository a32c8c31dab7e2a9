/** Who acts, as a region's log names somebody of the republic's own office: "A. Karimov (centre)". */
export function ofTheCentre<Actor extends { name: string }>(actor: Actor) {
  const name = actor.name.endsWith(MARK) ? actor.name : `${actor.name}${MARK}`
  return { ...actor, name, ofCentre: true as const }
}

const MARK = ' (centre)'
