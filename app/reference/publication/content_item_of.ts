import { canonicalJson } from '#reference/rules/canonical_json'
import { keyOf, type ContentFields, type ContentItem } from '#reference/rules/content_item'
import type { ContentKind } from '#reference/rules/content_kinds'
import { sha256 } from '#reference/publication/sha256'

export function contentItemOf(kind: ContentKind, fields: ContentFields): ContentItem {
  return { kind, key: keyOf(kind, fields), fields, hash: sha256(canonicalJson(fields)) }
}
