import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { project } from '#bin/services/project'
import { runNode } from '#bin/services/run_node'
import { sourceHash } from '#bin/services/build/source_hash'

/**
 * Builds what production runs, unless the last build was of the same sources. Types are the business
 * of `npm test`: a wrong type in a test is no reason not to start.
 */
export async function buildApplication(env: NodeJS.ProcessEnv) {
  const stamp = project.path('build/.sources')
  const hash = sourceHash(project.root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  await runNode('Building the application', ['ace.js', 'build', '--ignore-ts-errors'], {
    env: { ...env, NODE_ENV: 'development' },
    log: 'build.log',
  })
  writeFileSync(stamp, hash)
}
