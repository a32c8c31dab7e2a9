import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from '#bin/services/settings'

const SOURCES = ['app', 'config', 'database', 'resources', 'start', 'plugins', 'bin']
const FILES = ['adonisrc.ts', 'ace.js', 'tsconfig.json', 'vite.config.ts', 'package-lock.json']
const STAMP = join(ROOT, 'build/.sources')

/** A short text that changes when any source of the build changes. */
export function sourcesStamp(): string {
  const hash = createHash('sha256')
  for (const file of [
    ...SOURCES.flatMap((folder) => filesUnder(join(ROOT, folder))),
    ...FILES.map((f) => join(ROOT, f)),
  ]) {
    hash.update(relative(ROOT, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name !== 'node_modules')
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? filesUnder(path) : [path]
    })
}

export function buildIsFresh(stamp: string): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp
}

export function rememberBuild(stamp: string) {
  writeFileSync(STAMP, stamp)
}
