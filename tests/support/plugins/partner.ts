import { execFile } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'

const run = promisify(execFile)
const OURS = ['contract', 'kit']
const QUIET = ['--offline', '--no-audit', '--no-fund', '--loglevel=error']

/** Somebody elsewhere: a folder far from our sources with nothing of ours but two packed files. */
export type Partner = {
  folder: string
  /** Runs npm in a folder below, without a network. */
  npm(where: string, ...args: string[]): Promise<string>
  /** Runs the kit as it was installed. */
  kit(where: string, ...args: string[]): Promise<string>
  /** Changes every text file of a package by words. */
  reword(where: string, words: Record<string, string>): void
  leave(): void
}

/** Packs the contract and the kit as a release does, and gives the files to a partner. */
export async function aPartner(): Promise<Partner> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-'))
  const release = join(folder, 'release')
  for (const name of OURS) {
    cpSync(app.makePath('plugins', name), join(release, 'plugins', name), { recursive: true })
  }
  cpSync(app.makePath('tsconfig.json'), join(release, 'tsconfig.json'))
  symlinkSync(app.makePath('node_modules'), join(release, 'node_modules'))
  const places = OURS.map((name) => join(release, 'plugins', name))
  await Promise.all(
    places.map((place) => called(place, 'npm', 'pack', '--pack-destination', folder))
  )
  rmSync(release, { recursive: true })
  return {
    folder,
    npm: (where, ...args) => called(at(where), 'npm', ...args, ...QUIET),
    kit: (where, ...args) =>
      called(at(where), join(at(where), 'node_modules/.bin/hisob-adapter-kit'), ...args),
    reword: (where, words) => reword(at(where), words),
    leave: () => rmSync(folder, { recursive: true, force: true }),
  }

  function at(where: string): string {
    mkdirSync(join(folder, where), { recursive: true })
    return join(folder, where)
  }
}

/** The partner's Node is ours; nothing else of this process goes with it. */
async function called(cwd: string, command: string, ...args: string[]): Promise<string> {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const env = { PATH: path, HOME: process.env.HOME, npm_config_update_notifier: 'false' }
  const { stdout } = await run(command, args, { cwd, env, timeout: 120_000 }).catch(told)
  return stdout
}

/** What a program printed says more than that it failed. */
function told(error: { stdout?: string; message: string }): never {
  throw new Error(`${error.message}\n${error.stdout ?? ''}`)
}

const REWORDED = [
  ...['src/decode.js', 'src/encode.js', 'src/manifest.js', 'conformance.js', 'README.md'],
  ...['samples/01_pay.json', 'play/provider.js'],
]

function reword(folder: string, words: Record<string, string>) {
  for (const name of REWORDED) {
    const file = join(folder, name)
    const text = Object.entries(words).reduce(
      (all, [from, to]) => all.replaceAll(from, to),
      readFileSync(file, 'utf8')
    )
    writeFileSync(file, text)
  }
}
