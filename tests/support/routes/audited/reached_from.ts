import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../../..')
const ALIAS = /['"]#([a-z]+\/[a-z_/]+)['"]/g

/** Every file of ours that a file leads to by its imports, itself first. */
export function reachedFrom(entry: string): Set<string> {
  const reached = new Set<string>()
  const left = [entry]
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    const path = pathOf(file)
    if (reached.has(file) || path === null) continue
    reached.add(file)
    for (const [, next] of readFileSync(path, 'utf8').matchAll(ALIAS)) left.push(next!)
  }
  return reached
}

/** Whether a file writes rows of this action, or of a family of them ("division."). */
export function writes(file: string, action: string): boolean {
  const path = pathOf(file)
  if (path === null) return false
  const text = readFileSync(path, 'utf8')
  const [noun = '', verb = ''] = action.split('.')
  const spelled = text.includes(`'${action}'`) || text.includes(`\`${noun}.\${`)
  return /\baudit\(/.test(text) && (spelled || (verb === '' && text.includes(`${noun}.`)))
}

function pathOf(file: string): string | null {
  const path = file.startsWith('start/') ? file : `app/${file}`
  const full = join(ROOT, `${path}.ts`)
  return existsSync(full) ? full : null
}
