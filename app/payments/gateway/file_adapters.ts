import type { FileAdapter, FileManifest, RawFile, Settings } from '@hisob/contract'
import { callAdapter } from '#shared/adapters/call_adapter'
import type { InstalledAdapter } from '#shared/adapters/installed_adapter'
import { limits } from '#shared/adapters/limits'
import { registry } from '#shared/adapters/registry'
import { believedFile, type ReadAnswer } from '#payments/gateway/believe_file'

/** An adapter of files, whose functions run in a thread of its package. */
export type StatementReader = {
  manifest: FileManifest
  read(file: RawFile, settings: Settings): Promise<ReadAnswer>
}

type Package = { default?: unknown }

const offered: (() => Promise<Package>)[] = []

/** One more adapter that reads files, of this very process and beside all packages. */
export function offerFileAdapters(more: () => Promise<Package>) {
  offered.push(more)
}

/** Every file adapter, also of packages that rest. */
export async function fileAdapters(): Promise<StatementReader[]> {
  const { adapters } = await registry()
  const own = await Promise.all(offered.map((load) => load()))
  return [
    ...adapters.filter(isOfFiles).map(inThread),
    ...own.flatMap(({ default: one }) => one as FileAdapter).map(inProcess),
  ]
}

export async function fileAdapterNamed(key: string): Promise<StatementReader | null> {
  const all = await fileAdapters()
  return all.find(({ manifest }) => manifest.key === key) ?? null
}

function isOfFiles(one: InstalledAdapter): one is InstalledAdapter & { manifest: FileManifest } {
  return one.manifest.kind === 'file'
}

function inThread(adapter: InstalledAdapter & { manifest: FileManifest }): StatementReader {
  return {
    manifest: adapter.manifest,
    read: ({ bytes, ...file }, settings) => {
      const args = [{ ...file, bytes: new Uint8Array(bytes) }, settings]
      const options = { believe: believedFile, withinMs: limits.fileMs }
      return callAdapter(adapter, [{ run: 'read', args }], options)
    },
  }
}

function inProcess({ manifest, read }: FileAdapter): StatementReader {
  return { manifest, read: async (file, settings) => read(file, settings) }
}
