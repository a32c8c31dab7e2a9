import logger from '@adonisjs/core/services/logger'
import { builtInAdapters } from '#shared/adapters/built_in'
import { serveOnly } from '#shared/adapters/call_adapter'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'
import { linkHost } from '#shared/adapters/link_host'
import { entryOf } from '#shared/adapters/plugins_folder'
import { readRegistry, registryToken } from '#shared/adapters/read_registry'
import { beforeDeadline } from '#shared/tenancy/deadline'
import type { InForce, Read } from '#shared/adapters/read_registry'

export type Registry = {
  adapters: readonly InstalledAdapter[]
  /** May the package serve this tenant? */
  allows(packageName: string, tenantId: number): boolean
}

/** How long a process believes what it knows before it asks whether that still stands. */
const FRESH_MS = 1_000
/** A database that says nothing must not keep the callers of all adapters. */
const TOKEN_WITHIN_MS = 2_000

let known: (Registry & { token: string | null }) | null = null
let askedAt = -Infinity
let asking: Promise<Registry> | null = null

/**
 * Which adapters there are, built in and installed. Another process may install, switch or forbid at
 * any time: it is noticed within a second, without a restart.
 */
export function registry(): Promise<Registry> {
  if (known && performance.now() - askedAt < FRESH_MS) return Promise.resolve(known)
  asking ??= look().finally(() => (asking = null))
  return asking
}

/** What this process has changed itself, it sees at its next look. */
export function lookAgain() {
  askedAt = -Infinity
}

async function look(): Promise<Registry> {
  const begun = performance.now()
  try {
    const token = await beforeDeadline(TOKEN_WITHIN_MS, registryToken)
    if (!known || token !== known.token) known = await learn()
  } catch (error) {
    if (!known) throw error
    logger.error({ err: error }, 'the registry of packages cannot be read; the last one holds')
  }
  askedAt = begun
  return known
}

async function learn() {
  const read = await readRegistry()
  for (const { folder } of read.inForce) if (folder) await linkHost(folder)
  const adapters = await adaptersOf(read)
  serveOnly(adapters.map(({ source }) => source))
  return { token: read.token, adapters, allows: allowance(read, adapters) }
}

/** An installed version stands in the place of the one that is built in. */
async function adaptersOf({ inForce }: Read): Promise<InstalledAdapter[]> {
  const rows = new Map(inForce.map((row) => [row.package, row]))
  const builtIn = (await builtInAdapters()).flatMap((adapter) => {
    const row = rows.get(adapter.source.package)
    if (row?.source === 'installed') return []
    return { ...adapter, isResting: row?.status === 'disabled' }
  })
  return [...builtIn, ...inForce.flatMap(installedOf)]
}

function installedOf({ source, status, ...row }: InForce): InstalledAdapter[] {
  if (source === 'built_in' || !row.folder) return []
  const specifier = entryOf(row.folder, row.integrity ?? '')
  return row.adapters.map((adapter) => ({
    ...adapter,
    source: { package: row.package, version: row.version, specifier },
    isResting: status === 'disabled',
  }))
}

/** What is built in serves every region unless forbidden; what was installed, those it is allowed for. */
function allowance({ exceptions }: Read, adapters: readonly InstalledAdapter[]) {
  const said = new Map(
    exceptions.map((one) => [`${one.package} ${one.tenantId}`, one.isAllowed] as const)
  )
  const installed = new Set(
    adapters.flatMap(({ source }) => (source.specifier === source.package ? [] : source.package))
  )
  return (packageName: string, tenantId: number) =>
    said.get(`${packageName} ${tenantId}`) ?? !installed.has(packageName)
}
