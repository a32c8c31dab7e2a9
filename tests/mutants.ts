/**
 * The unit tests of pure rules by themselves, without the application: what Stryker runs against each
 * mutant (`npm run mutants`). It stops at the first failure; one is enough to kill.
 */
import { assert } from '@japa/assert'
import { configure, processCLIArgs, run } from '@japa/runner'

processCLIArgs(['--bail', '--bail-layer=suite', '--reporters=dot'])
configure({
  files: ['tests/unit/{billing,ledger}/rules/*.spec.ts', 'tests/unit/shared/kernel/*.spec.ts'],
  plugins: [assert()],
  forceExit: true,
})
await run()
