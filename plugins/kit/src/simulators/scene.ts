/**
 * What a host under test allows besides: its clock, its closed months and a look at its books. None
 * of it can be had from outside, so those scenes are left out when `check` runs against an address.
 */
export type Stage = {
  /** Moves the host's clock from the present; 0 puts it back. */
  moveClock(ms: number): Promise<void>
  closeMonth(): Promise<void>
  reopenMonth(): Promise<void>
  /** What the host has booked as paid under these references and not taken back. */
  booked(references: readonly string[]): Promise<readonly BookedPayment[]>
}

export type BookedPayment = { readonly reference: string; readonly amountMinor: bigint }

/** One thing that is tried; `leftOut` says why it is not. Scenes are played in their order. */
export type Scene = {
  readonly group: string
  readonly title: string
  readonly leftOut: string | null
  play(): Promise<void>
}

/** What became of a scene. `problem` is null when all was as it has to be. */
export type Played = {
  readonly group: string
  readonly title: string
  readonly problem: string | null
  readonly leftOut: string | null
}

export type Add = (title: string, play: () => Promise<void>, leftOut?: string | false) => void

/** The scenes of a group, in the order in which they are added. */
export function scenesOf(group: string, tell: (add: Add) => void): readonly Scene[] {
  const scenes: Scene[] = []
  tell((title, play, leftOut) => {
    scenes.push({ group, title, play, leftOut: leftOut === false ? null : (leftOut ?? null) })
  })
  return scenes
}

/** Plays scenes one after another: each stands on what those before it did. */
export async function playAll(scenes: readonly Scene[]): Promise<readonly Played[]> {
  const played: Played[] = []
  for (const { group, title, leftOut, play } of scenes) {
    const problem = leftOut === null ? await problemOf(play) : null
    played.push({ group, title, problem, leftOut })
  }
  return played
}

async function problemOf(play: () => Promise<void>): Promise<string | null> {
  try {
    await play()
    return null
  } catch (error) {
    return (error as Error).message.split('\n').join(' ').slice(0, 400)
  }
}
