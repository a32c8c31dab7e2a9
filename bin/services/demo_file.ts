import { existsSync, readFileSync } from 'node:fs'
import { project } from '#bin/services/project'

/** What the command that made the demo wrote down; undefined where there is no demo. */
export function demoFile() {
  const file = project.tmp('demo.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
