import type { FileAdapter } from '@hisob/contract'

type Package = { default?: unknown }

/** Built-in packages that read files; an adapter is found by the key of its manifest. */
const packages: (() => Promise<Package>)[] = [
  () => import('@hisob/bank'),
  () => import('@hisob/pochtasi'),
]

/** One more package of file adapters. */
export function offerFileAdapters(more: () => Promise<Package>) {
  packages.push(more)
}

/** Every installed file adapter. A package that offers none yet is passed over. */
export async function fileAdapters(): Promise<FileAdapter[]> {
  const loaded = await Promise.all(packages.map((load) => load()))
  return loaded.flatMap(({ default: offered }) => offered ?? []).filter(isFileAdapter)
}

export async function fileAdapterNamed(key: string): Promise<FileAdapter | null> {
  const all = await fileAdapters()
  return all.find(({ manifest }) => manifest.key === key) ?? null
}

function isFileAdapter(one: unknown): one is FileAdapter {
  const { manifest, read } = one as Partial<FileAdapter>
  return manifest?.kind === 'file' && typeof read === 'function'
}
