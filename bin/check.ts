import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ROOT, settings } from '#bin/services/settings'
import { orRefuse } from '#bin/services/refusal'
import { dropDatabase, prepareDatabase } from '#bin/services/database'
import { up } from '#bin/services/up'
import { sum, totalsIn, totalsLine, type Totals } from '#bin/services/totals'

/** `npm run check` is the quick part; `npm test` is everything. The last line is the sum. */
const full = process.argv.includes('--full')
const TEST_DATABASE = 'hisob_test'
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const ONE_PASSED: Totals = { passed: 1, failed: 0, skipped: 0 }
const ONE_FAILED: Totals = { passed: 0, failed: 1, skipped: 0 }

const results: Totals[] = []

await orRefuse(async () => {
  settings()
  await command('Format', ['node_modules/.bin/prettier', '--check', '--log-level=warn', '.'], 3)
  await command('Generated files', ['ace.js', 'codegen'], 2)
  await command(
    'Generated files are committed',
    ['git', 'diff', '--exit-code', '--stat', '--', '.adonisjs'],
    1
  )
  await command('Lint', ['node_modules/.bin/eslint', '.'], 5)
  await command('Types of the server', ['node_modules/.bin/tsc', '--noEmit'], 4)
  await command(
    'Types of the browser',
    ['node_modules/.bin/vue-tsc', '--noEmit', '-p', 'resources/js/tsconfig.json'],
    4
  )
  await (full ? everything() : suite('unit'))
  const total = sum(results)
  console.log(`\n${totalsLine(total)}`)
  process.exit(total.failed > 0 ? 1 : 0)
})

async function everything() {
  const services = await up({ redisPort: 55789 })
  Object.assign(process.env, {
    DB_NAME: TEST_DATABASE,
    PORT: '3399',
    APP_URL: 'http://127.0.0.1:3399',
    HOST: '127.0.0.1',
  })
  try {
    await dropDatabase(services.admin, TEST_DATABASE)
    await prepareDatabase(services.admin, TEST_DATABASE, services.env)
    process.env.NODE_ENV = 'production'
    await command('Migrations', ['ace.js', 'migration:run', '--connection=owner', '--force'], 2)
    await command('Assets', ['node_modules/.bin/vite', 'build', '--logLevel=error'], 3)
    process.env.BUILT_ASSETS = '1'
    for (const name of ['unit', 'functional', 'stories']) await suite(name)
    if (browser()) await suite('browser')
    else results.push({ passed: 0, failed: 0, skipped: 1 })
  } finally {
    services.stop()
  }
}

/** Debian's chromium, installed where that is allowed. */
function browser(): boolean {
  if (existsSync(CHROMIUM)) return true
  if (process.getuid?.() === 0 && spawnSync('sh', ['-c', 'command -v apt-get']).status === 0) {
    console.log('Installing chromium …')
    const install = 'apt-get update -q && apt-get install -yq --no-install-recommends chromium'
    spawnSync('sh', ['-c', install], { stdio: 'ignore', timeout: 6 * 60_000 })
    if (existsSync(CHROMIUM)) return true
  }
  console.log('No chromium is here and it could not be installed: the browser tests are skipped.')
  return false
}

async function suite(name: string) {
  process.env.NODE_ENV = 'test'
  const { output, code } = await run(`Tests: ${name}`, ['ace.js', 'test', name], 10)
  const totals = totalsIn(output)
  const crashed = !totals || (code !== 0 && totals.failed === 0)
  results.push(...(totals ? [totals] : []), ...(crashed ? [ONE_FAILED] : []))
}

async function command(title: string, args: string[], minutes: number) {
  const { code } = await run(title, args, minutes)
  results.push(code === 0 ? ONE_PASSED : ONE_FAILED)
}

type Ended = { output: string; code: number | null }

/** Runs one step within its time; what it prints is shown when it fails. */
function run(title: string, [file, ...args]: string[], minutes: number): Promise<Ended> {
  const since = performance.now()
  const [program, argv] = file === 'git' ? [file, args] : [process.execPath, [file!, ...args]]
  return new Promise((done) => {
    const child = spawn(program, argv, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let output = ''
    const keep = (data: Buffer) => void (output += data.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const late = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), minutes * 60_000)
    child.on('close', (code) => {
      clearTimeout(late)
      const seconds = ((performance.now() - since) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`)
      if (code !== 0) console.log(output.split('\n').slice(-120).join('\n'))
      done({ output, code })
    })
  })
}
