import { mkdirSync } from 'node:fs'
import { Checklist } from '#bin/services/check/checklist'
import { chromium } from '#bin/services/check/chromium'
import { entry } from '#bin/services/entry'
import { project } from '#bin/services/project'
import { sentence } from '#bin/services/sentence'
import { settings } from '#bin/services/settings'
import { staticSteps } from '#bin/services/check/static_steps'
import { TEST_DATABASE, testServices } from '#bin/services/check/test_services'
import { testEnvironment } from '#bin/services/check/test_environment'
import { writtenTests } from '#bin/services/check/written_tests'
import type { Settings } from '#bin/services/settings'

const NO_CHROMIUM =
  'No chromium is on this machine and it may not be installed here: the browser tests are skipped (run `apt-get install chromium` as root or set CHROMIUM_PATH).'
const checklist = new Checklist()

/** `npm run check` is the quick part, `npm test` (--full) is everything. The last line is the sum. */
await entry(
  async () => {
    mkdirSync(project.tmp('check'), { recursive: true })
    const wanted = await settings()
    await (process.argv.includes('--full') ? everything(wanted) : quick(wanted))
    return checklist.ending()
  },
  { interrupted: 130 }
)

async function quick(wanted: Settings) {
  const database = { ...wanted.database, name: TEST_DATABASE }
  const env = await testEnvironment(wanted, { adminUrl: '', database })
  await staticSteps(checklist, env)
  await checklist.suite('unit', env, 5)
}

async function everything(wanted: Settings) {
  const browser = await chromium()
  await quick(wanted)
  const env = await readyEnvironment(wanted)
  if (!env) return checklist.count(false, 3)

  await checklist.suite('functional', env, 13)
  await checklist.suite('stories', env, 6)
  if (browser) return checklist.suite('browser', { ...env, CHROMIUM_PATH: browser }, 6)
  console.log(NO_CHROMIUM)
  checklist.skip(writtenTests(project.path('tests/browser')))
}

/** Services, an empty migrated database and built assets: what the suites beyond unit stand on. */
async function readyEnvironment(wanted: Settings) {
  try {
    const env = await testEnvironment(wanted, await testServices(wanted))
    const migrate = ['ace.js', 'migration:run', '--connection=owner', '--force']
    await checklist.step({ title: 'Migrations', args: migrate, minutes: 2, env })
    const build = ['node_modules/.bin/vite', 'build', '--logLevel=error']
    const production = { ...env, NODE_ENV: 'production' }
    await checklist.step({ title: 'Assets', args: build, minutes: 3, env: production })
    return env
  } catch (error) {
    console.log(`FAILED Services: ${sentence(error) ?? (error as Error).message}`)
    checklist.count(false)
    return undefined
  }
}
