import { assert } from '@japa/assert'
import { chromium } from 'playwright'
import { spec } from '@japa/runner/reporters'
import { apiClient } from '@japa/api-client'
import app from '@adonisjs/core/services/app'
import type { Config } from '@japa/runner/types'
import { browserClient } from '@japa/browser-client'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import testUtils from '@adonisjs/core/services/test_utils'
import { sessionApiClient } from '@adonisjs/session/plugins/api_client'
import { shieldApiClient } from '@adonisjs/shield/plugins/api_client'
import { inertiaApiClient } from '@adonisjs/inertia/plugins/api_client'
import { staffSessions } from '#tests/support/staff_sessions'
import { buildWorld } from '#tests/support/world'

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const plugins: Config['plugins'] = [
  assert(),
  apiClient(),
  browserClient({
    runInSuites: ['browser'],
    contextOptions: { locale: 'ru-RU', viewport: { width: 1366, height: 768 } },
    launcher: (options) =>
      chromium.launch({
        ...options,
        executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
        args: CHROMIUM_ARGS,
      }),
  }),
  pluginAdonisJS(app),
  sessionApiClient(app),
  staffSessions(),
  shieldApiClient(),
  inertiaApiClient(app),
]

/** Spec output for people, one plain closing line for machines. */
export const reporters: Config['reporters'] = {
  activated: ['spec', 'total'],
  list: [
    spec(),
    {
      name: 'total',
      handler(runner, emitter) {
        emitter.on('runner:end', () => {
          const { passed, failed, skipped } = runner.getSummary().aggregates
          console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
        })
      },
    },
  ],
}

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [],
  teardown: [],
}

const WITH_DATABASE = ['functional', 'stories', 'browser']

export const configureSuite: Config['configureSuite'] = (suite) => {
  if (!WITH_DATABASE.includes(suite.name)) return
  suite.setup(() => buildWorld())
  suite.setup(() => testUtils.httpServer().start())
}
