import { createHash } from 'node:crypto'
import { audit } from '#administration/actions/audit'
import { keepReactiveUses } from '#metering/actions/keep_reactive_uses'
import { changesOfFile } from '#metering/actions/changes_of_file'
import type { MonthlyLine } from '#metering/rules/monthly_lines'

type File = { name: string; text: string; reason: string | null }

/** Puts the reactive energy of a file on record, all of it or nothing; what stood is reversed. */
export async function importReactiveUses(lines: readonly MonthlyLine[], file: File) {
  const changes = changesOfFile(lines, file.reason)
  await keepReactiveUses(
    changes.map(({ item }) => item),
    file.reason
  )
  await audit({
    action: 'reactive_uses.imported',
    subject: { kind: 'file', id: file.name },
    reason: file.reason ?? undefined,
    after: {
      sha256: createHash('sha256').update(file.text).digest('hex'),
      added: changes.filter(({ verdict }) => verdict === 'added').length,
      changed: changes.filter(({ verdict }) => verdict === 'changed').length,
    },
  })
  return changes.length
}
