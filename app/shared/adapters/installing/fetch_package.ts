import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainException } from '#shared/http/domain_exception'
import { runNpm, saidByNpm } from '#shared/adapters/installing/run_npm'

const SPEC = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*(?:@[\w.^~<>=*+-]{1,60})?$/

/** Takes a package from npm's registry by its name, `name@version` or `name@range`; answers the file. */
export async function fetchPackage(spec: string, folder: string): Promise<string> {
  if (!SPEC.test(spec)) throw new DomainException('E_PLUGIN_NOT_FOUND', { name: spec, because: '' })
  await mkdir(folder, { recursive: true })
  try {
    const printed = await runNpm(folder, ['pack', spec, '--json'])
    const [{ filename }] = JSON.parse(printed) as [{ filename: string }]
    return join(folder, filename)
  } catch (error) {
    throw new DomainException('E_PLUGIN_NOT_FOUND', { name: spec, because: saidByNpm(error) })
  }
}
