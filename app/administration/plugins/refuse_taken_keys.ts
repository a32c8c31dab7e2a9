import { builtInAdapters } from '#shared/adapters/built_in'
import { rows } from '#shared/database/sql'
import { DomainException } from '#shared/http/domain_exception'

/**
 * A key is stored with every payment, so the package that came with it first has it for ever. In the
 * centre's scope.
 *
 * @throws E_PLUGIN_KEY_TAKEN
 */
export async function refuseTakenKeys(name: string, keys: readonly string[]): Promise<void> {
  const builtIn = (await builtInAdapters()).map(({ manifest, source }) => ({
    key: manifest.key,
    package: source.package,
  }))
  const kept = await rows<{ key: string; package: string }>(
    `select key, package from platform.plugin_keys where key = any(:keys::text[])`,
    { keys }
  )
  const taken = [...builtIn, ...kept].find((one) => one.package !== name && keys.includes(one.key))
  if (taken) throw new DomainException('E_PLUGIN_KEY_TAKEN', taken)
}
