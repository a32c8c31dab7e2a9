import { gunzipSync } from 'node:zlib'
import { BundleRefused } from '#reference/exceptions'
import { isContentKind } from '#reference/rules/content_kinds'
import { placeOf, type ContentItem } from '#reference/rules/content_item'
import { contentItemOf } from '#reference/publication/content_item_of'
import { digestOf } from '#reference/publication/digest_of'
import { CONTENT_FORMAT, type Manifest } from '#reference/publication/manifest'
import { readFields } from '#reference/publication/read_fields'
import { readManifest } from '#reference/publication/read_manifest'

const MOST_BYTES = 64 * 1024 * 1024
const MOST_ITEMS = 200_000

export type VersionContent = { manifest: Manifest; items: ContentItem[] }

/**
 * The manifest and items of a body, every one checked against its shape and hash, all together
 * against the manifest.
 *
 * @throws BundleRefused E_BUNDLE_FORMAT · E_BUNDLE_TOO_BIG · E_BUNDLE_CONTENT
 */
export function unpackVersion(body: Uint8Array): VersionContent {
  const [first, ...lines] = textOf(body).split('\n')
  const manifest = readManifest(parsed(first!, 1))
  if (manifest.format !== CONTENT_FORMAT) {
    throw new BundleRefused('E_BUNDLE_FORMAT', { format: manifest.format })
  }
  if (lines.pop() !== '' || lines.length !== manifest.items || lines.length > MOST_ITEMS) {
    throw new BundleRefused('E_BUNDLE_CONTENT', { line: lines.length + 1 })
  }
  const items = lines.map((line, index) => readItem(parsed(line, index + 2), index + 2))
  assertOnce(items)
  if (digestOf(items) !== manifest.contentSha256) {
    throw new BundleRefused('E_BUNDLE_CONTENT', { line: 1 })
  }
  return { manifest, items }
}

function textOf(body: Uint8Array): string {
  try {
    const plain = gunzipSync(body, { maxOutputLength: MOST_BYTES })
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch (error) {
    const big = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    throw new BundleRefused(big ? 'E_BUNDLE_TOO_BIG' : 'E_BUNDLE_NOT_ONE')
  }
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BundleRefused('E_BUNDLE_CONTENT', { line: number })
  }
}

function readItem(given: unknown, line: number): ContentItem {
  const { kind, fields, hash } = (given ?? {}) as Record<string, unknown>
  if (typeof kind !== 'string' || !isContentKind(kind)) {
    throw new BundleRefused('E_BUNDLE_CONTENT', { line })
  }
  const item = contentItemOf(kind, readFields(kind, fields, line))
  if (item.hash !== hash) throw new BundleRefused('E_BUNDLE_CONTENT', { line })
  return item
}

function assertOnce(items: readonly ContentItem[]) {
  const seen = new Set<string>()
  for (const [index, item] of items.entries()) {
    if (seen.has(placeOf(item))) throw new BundleRefused('E_BUNDLE_CONTENT', { line: index + 2 })
    seen.add(placeOf(item))
  }
}
