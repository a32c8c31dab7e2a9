/** The same small chances in every demo: a seeded generator (mulberry32), never Math.random. */
export function chances(seed: number) {
  let state = seed >>> 0

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  return {
    /** A whole number of `[from, to]`. */
    between: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    oneOf: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
    happens: (percent: number) => next() * 100 < percent,
  }
}

export type Chances = ReturnType<typeof chances>
