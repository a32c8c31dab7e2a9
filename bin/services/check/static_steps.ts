import { project } from '#bin/services/project'
import { folderHash } from '#bin/services/check/folder_hash'
import type { Checklist } from '#bin/services/check/checklist'

const tool = (name: string) => `node_modules/.bin/${name}`

/** What is checked without running the application: format, generated files, lint, types. */
export async function staticSteps(checklist: Checklist, env: NodeJS.ProcessEnv) {
  const step = (title: string, minutes: number, args: string[]) =>
    checklist.step({ title, minutes, args, env })

  await step('Format', 3, [tool('prettier'), '--check', '--log-level=warn', '.'])
  await generatedFiles(checklist, env)
  await step('Lint', 5, [tool('eslint'), '.'])
  await step('Types of the server', 4, [tool('tsc'), '--noEmit'])
  await step('Types of the browser', 4, [
    ...[tool('vue-tsc'), '--noEmit', '-p', 'resources/js/tsconfig.json'],
  ])
}

/** Generated files are committed: making them again must change nothing. */
async function generatedFiles(checklist: Checklist, env: NodeJS.ProcessEnv) {
  const before = folderHash(project.path('.adonisjs'))
  await checklist.step({
    title: 'Generated files',
    minutes: 2,
    args: ['ace.js', 'codegen'],
    env: { ...env, NODE_ENV: 'development' },
  })
  const isFresh = folderHash(project.path('.adonisjs')) === before
  if (!isFresh) console.log('FAILED Generated files were old: commit what changed in .adonisjs.')
  checklist.count(isFresh)
}
