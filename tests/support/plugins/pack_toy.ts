import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { skeleton } from 'hisob-adapter-kit'

type Kind = Parameters<typeof skeleton>[1]

const run = promisify(execFile)

type Toy = {
  key: string
  kind?: Kind
  version?: string
  /** Changes files after the skeleton is written: name → from its text to another. */
  change?: Record<string, (text: string) => string>
}

/** Packs the kit's own skeleton with npm, as a partner would; answers the .tgz. */
export async function packToy({
  key,
  kind = 'payment',
  version = '1.0.0',
  change = {},
}: Toy): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `${key}-`))
  for (const [name, text] of Object.entries(skeleton(key, kind))) put(join(folder, name), text)
  const versioned = (text: string) => text.replace('"version": "1.0.0"', `"version": "${version}"`)
  alter(join(folder, 'package.json'), versioned)
  for (const [name, to] of Object.entries(change)) alter(join(folder, name), to)
  const flags = ['--ignore-scripts', '--json', '--loglevel=error', '--offline']
  const { stdout } = await run('npm', ['pack', ...flags], { cwd: folder })
  return join(folder, (JSON.parse(stdout) as [{ filename: string }])[0].filename)
}

function alter(file: string, to: (text: string) => string) {
  writeFileSync(file, to(readFileSync(file, 'utf8')))
}

function put(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
