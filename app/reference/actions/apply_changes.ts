import { affect } from '#shared/database/sql'
import { searchKey } from '#shared/kernel/text/search_key'
import { BundleRefused } from '#reference/exceptions'
import type { ItemChange } from '#reference/rules/content_difference'
import type { ContentItem } from '#reference/rules/content_item'
import {
  KIND_ORDER,
  shapeOf,
  type ContentKind,
  type ContentType,
} from '#reference/rules/content_kinds'

/**
 * Writes the centre's items into the tenant's copy, a statement for each kind and sort of change:
 * what ends makes room first, then what changed, then what is new. Answers the number of rows.
 */
export async function applyChanges(changes: readonly ItemChange[]): Promise<number> {
  let touched = 0
  for (const kind of KIND_ORDER) {
    const of = (sort: ItemChange['change']) =>
      changes.filter(({ change, item }) => item.kind === kind && change === sort)
    touched += await send(UPDATE[kind], of('closed'))
    touched += await send(UPDATE[kind], of('changed'))
    touched += await send(INSERT[kind], of('added'))
  }
  return touched
}

const OVERLAP = '23P01'

async function send(statement: string, changes: readonly ItemChange[]): Promise<number> {
  if (changes.length === 0) return 0
  const items = JSON.stringify(changes.map(({ item }) => rowOf(item)))
  try {
    const touched = await affect(statement, { items })
    if (touched !== changes.length) throw overlap(changes)
    return touched
  } catch (error) {
    if ((error as { code?: string }).code !== OVERLAP) throw error
    throw overlap(changes)
  }
}

function overlap([first]: readonly ItemChange[]) {
  return new BundleRefused('E_BUNDLE_OVERLAP', { kind: first!.item.kind, key: first!.item.key })
}

function rowOf({ kind, fields }: ContentItem) {
  if (kind !== 'item') return fields
  return { ...fields, search_key: searchKey(`${fields.code} ${fields.name_uz} ${fields.name_ru}`) }
}

type Column = { name: string; source: string; sql: string; value: string }

const SQL_TYPES: Record<ContentType, string> = {
  'code': 'text',
  'text': 'text',
  'text?': 'text',
  'int': 'int',
  'bigint': 'bigint',
  'bigint?': 'bigint',
  'date': 'date',
  'date?': 'date',
  'facts': 'jsonb',
  'resource': 'text',
  'plan': 'text',
}

function columnsOf(kind: ContentKind): Column[] {
  const columns = Object.entries(shapeOf(kind).fields).map(([name, type]) => {
    const sql = `${name} ${SQL_TYPES[type]}`
    if (type === 'resource') return idColumn(name, sql, 'resource_id', 'resources')
    if (type === 'plan') return idColumn(name, sql, 'plan_id', 'tariff_plans')
    return { name, source: name, sql, value: `n.${name}` }
  })
  const folded = { name: 'search_key', source: '', sql: 'search_key text', value: 'n.search_key' }
  return kind === 'item' ? [...columns, folded] : columns
}

function idColumn(source: string, sql: string, name: string, table: string): Column {
  const value = `(select r.id from ${table} r where r.tenant_id = :tenant and r.code = n.${source})`
  return { name, source, sql, value }
}

function recordset(columns: readonly Column[]): string {
  return `jsonb_to_recordset(:items::jsonb) as n (${columns.map(({ sql }) => sql).join(', ')})`
}

function insertInto(kind: ContentKind): string {
  const columns = columnsOf(kind)
  return `
    insert into ${shapeOf(kind).table}
      (tenant_id, origin, ${columns.map(({ name }) => name).join(', ')})
    select :tenant, 'centre', ${columns.map(({ value }) => value).join(', ')}
      from ${recordset(columns)}`
}

function update(kind: ContentKind): string {
  const { table, key } = shapeOf(kind)
  const columns = columnsOf(kind)
  const isKey = ({ source }: Column) => key.includes(source)
  const sets = columns.filter((column) => !isKey(column))
  return `
    update ${table} t set ${sets.map(({ name, value }) => `${name} = ${value}`).join(', ')}
      from ${recordset(columns)}
     where t.tenant_id = :tenant and t.origin = 'centre'
       and ${columns
         .filter(isKey)
         .map(({ name, value }) => `t.${name} = ${value}`)
         .join(' and ')}`
}

function forEachKind(statement: (kind: ContentKind) => string) {
  return Object.fromEntries(KIND_ORDER.map((kind) => [kind, statement(kind)])) as Record<
    ContentKind,
    string
  >
}

const UPDATE = forEachKind(update)
const INSERT = forEachKind(insertInto)
