import type { FileWarning, StatementLine } from '../file_adapter.ts'

/** Ғ Қ Ҳ are in neither cp866 nor windows-1251: senders' programs write `?` in their place. */
const LOST = /\p{L}\?|\?\p{L}|\ufffd/u
const SHOWN = 20

/** One warning for all lines whose texts have lost letters; none when there is none. */
export function lostLetters(lines: readonly StatementLine[]): readonly FileWarning[] {
  const lost = lines.filter(({ payer, payee, purpose }) =>
    [payer?.name, payee?.name, purpose].some((text) => typeof text === 'string' && LOST.test(text))
  )
  if (lost.length === 0) return []
  const shown = lost.slice(0, SHOWN).map(({ line }) => line)
  return [
    { warning: 'lost_letters', detail: shown.join(', ') + (lost.length > SHOWN ? ', …' : '') },
  ]
}
