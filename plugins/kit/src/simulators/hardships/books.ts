import assert from 'node:assert/strict'
import type { Row } from '../dialect.ts'
import type { Provider } from '../provider.ts'
import { scenesOf } from '../scene.ts'
import type { Stage } from '../scene.ts'

/** At the end: what the provider believes is paid, what the statement lists, what is booked. */
export function booksScenes(provider: Provider, stage: Stage | null) {
  const { dialect, wire, began } = provider
  return scenesOf('statement', (add) => {
    add(
      'it lists what was paid, once, to the unit, and nothing else of ours',
      async () => {
        const answer = await wire.ask(dialect.statement!(began - 86_400_000, Date.now() + 60_000))
        const ours = dialect.listed(answer).filter(({ reference }) => provider.book.has(reference))
        assert.deepEqual(sorted(ours), believed(provider))
      },
      dialect.statement === null && 'the protocol has no statement'
    )
    add(
      'the books of the host hold the same',
      async () => {
        const booked = await stage!.booked([...provider.book.keys()])
        assert.deepEqual(sorted(booked), believed(provider))
      },
      stage === null && 'from outside the books of the host cannot be read'
    )
  })
}

function believed({ book }: Provider): readonly Row[] {
  const paid = [...book.values()].filter(({ isPaid }) => isPaid)
  return sorted(paid.map(({ intent }) => intent))
}

function sorted(rows: readonly Row[]): readonly Row[] {
  return rows
    .map(({ reference, amountMinor }) => ({ reference, amountMinor }))
    .sort((one, other) => one.reference.localeCompare(other.reference))
}
