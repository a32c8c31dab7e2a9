import { rows } from '#shared/database/sql'
import type { CONTENT_KINDS } from '#reference/rules/content_kinds'
import {
  KIND_ORDER,
  shapeOf,
  type ContentKind,
  type ContentType,
} from '#reference/rules/content_kinds'
import type { ContentFields, ContentItem } from '#reference/rules/content_item'
import { contentItemOf } from '#reference/publication/content_item_of'

export type Origin = 'centre' | 'local'

/**
 * The reference of the tenant in work as items of a version: what came from the centre (for the
 * centre itself: its working copy), or what is the tenant's own.
 */
export async function contentOf(origin: Origin = 'centre'): Promise<ContentItem[]> {
  const items: ContentItem[] = []
  for (const kind of KIND_ORDER) {
    const found = await rows<{ fields: ContentFields }>(STATEMENTS[kind], { origin })
    items.push(...found.map(({ fields }) => contentItemOf(kind, fields)))
  }
  return items
}

const STATEMENTS = Object.fromEntries(
  KIND_ORDER.map((kind) => [kind, statementOf(kind)])
) as Record<keyof typeof CONTENT_KINDS, string>

function statementOf(kind: ContentKind): string {
  const { table, fields } = shapeOf(kind)
  const members = Object.entries(fields).map(([name, type]) => `'${name}', ${column(name, type)}`)
  return `
    select jsonb_build_object(${members.join(', ')}) as fields
      from ${table} t where t.tenant_id = :tenant and t.origin = :origin`
}

function column(name: string, type: ContentType): string {
  if (type === 'facts') return `t.${name}`
  if (type === 'resource') return codeIn('resources', 'resource_id')
  if (type === 'plan') return codeIn('tariff_plans', 'plan_id')
  return `t.${name}::text`
}

function codeIn(table: string, id: string): string {
  return `(select r.code from ${table} r where r.tenant_id = :tenant and r.id = t.${id})`
}
