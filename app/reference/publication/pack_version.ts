import { gzipSync } from 'node:zlib'
import { canonicalJson } from '#reference/rules/canonical_json'
import { inContentOrder, type ContentItem } from '#reference/rules/content_item'
import type { Manifest } from '#reference/publication/manifest'

/** The body of a version: a line for the manifest, then a line for every item in order. */
export function packVersion(manifest: Manifest, items: readonly ContentItem[]): Buffer {
  const lines = [...items]
    .sort(inContentOrder)
    .map(({ kind, fields, hash }) => canonicalJson({ kind, fields, hash }))
  return gzipSync([canonicalJson(manifest), ...lines, ''].join('\n'), { level: 9 })
}
