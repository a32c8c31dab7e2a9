import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { complain, say } from './say.ts'
import { KINDS } from './skeleton.ts'
import type { Kind } from './skeleton.ts'
import { writeSkeleton } from './write_skeleton.ts'

/** Writes a new package; answers the exit code. */
export function makeNew(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { kind: { type: 'string', default: 'payment' } },
    allowPositionals: true,
  })
  const [key = '', folder = key] = positionals
  if (!/^[a-z][a-z0-9_]{1,31}$/.test(key)) {
    complain('A key has 2 to 32 lower-case letters, digits and _, and begins with a letter.')
    return 1
  }
  if (!isKind(values.kind)) {
    complain(`A kind is one of ${KINDS.join(', ')}.`)
    return 1
  }
  const files = writeSkeleton(key, values.kind, resolve(folder))
  if (files === null) {
    complain(`There is something in ${folder} already.`)
    return 1
  }
  say(`${files.length} files in ${folder}. Next, in that folder:`)
  say('  npm install --save-dev @hisob/contract hisob-adapter-kit    # or their .tgz files')
  say('  npm test && npm run examine')
  return 0
}

function isKind(kind: string): kind is Kind {
  return (KINDS as readonly string[]).includes(kind)
}
