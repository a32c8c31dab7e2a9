/** H = official or two sources, M = one source, L = inferred; several are as sure as the worst. */
const FROM_WORST = ['L', 'M', 'H']

export function leastSure(marked: readonly { confidence: string | null }[]): string | null {
  return FROM_WORST.find((mark) => marked.some(({ confidence }) => confidence === mark)) ?? null
}
