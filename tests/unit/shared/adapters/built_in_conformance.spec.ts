import { test } from '@japa/runner'
import { packages } from '#config/adapters'
import { builtInAdapters } from '#shared/adapters/built_in'
import { examinePackage } from '#shared/adapters/installing/examine_package'

/** What comes with the application is examined in the very way in which a partner's package is. */
test.group('Conformance of what is built in', () => {
  for (const name of Object.keys(packages)) {
    test(`${name} passes, all of its adapters`, async ({ assert }) => {
      const report = await examinePackage(name, `${name}/conformance`)
      const failed = report.adapters.flatMap(({ verdicts }) =>
        verdicts.filter(({ problem }) => problem !== null)
      )
      assert.deepEqual({ problem: report.problem, failed }, { problem: null, failed: [] })
      const keys = (await builtInAdapters())
        .filter(({ source }) => source.package === name)
        .map(({ manifest }) => manifest.key)
      assert.sameMembers(
        report.adapters.map(({ key }) => key),
        keys
      )
      assert.isTrue(report.adapters.every(({ verdicts }) => verdicts.length > 1))
    }).timeout(60_000)
  }
})
