import type { Played } from './scene.ts'

/** A play as a person reads it: every scene with its verdict, then the sum of them. */
export function simulationLines(title: string, played: readonly Played[]): readonly string[] {
  const failed = played.filter(({ problem }) => problem !== null).length
  const leftOut = played.filter((one) => one.leftOut !== null).length
  const passed = played.length - failed - leftOut
  return [
    title,
    ...played.flatMap((one, at) => [
      ...(one.group === played[at - 1]?.group ? [] : [`  ${one.group}`]),
      `    ${verdictOf(one)} ${one.title}${one.leftOut === null ? '' : ` (${one.leftOut})`}`,
      ...(one.problem === null ? [] : [`             ${one.problem}`]),
    ]),
    `${failed === 0 ? 'PASSED' : 'NOT PASSED'}: ${passed} passed, ${failed} failed, ${leftOut} left out`,
  ]
}

function verdictOf({ problem, leftOut }: Played): string {
  if (leftOut !== null) return 'left out'
  return problem === null ? 'passed  ' : 'FAILED  '
}
