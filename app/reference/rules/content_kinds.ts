/**
 * `text?` and `date?` may be null; `code` never holds the separator of keys. `resource` and `plan`
 * are codes of other items.
 */
export type ContentType =
  | 'code'
  | 'text'
  | 'text?'
  | 'int'
  | 'bigint'
  | 'bigint?'
  | 'date'
  | 'date?'
  | 'facts'
  | 'resource'
  | 'plan'

export type ContentShape = {
  table: string
  /** Fields that make the natural key, in order. */
  key: readonly string[]
  /** Fields that name the thing through all its days: two rows of it never hold on one day. */
  identity: readonly string[]
  fields: Readonly<Record<string, ContentType>>
}

const NAMES = { name_uz: 'text', name_cyrl: 'text', name_ru: 'text' } as const
const DATES = { valid_from: 'date', valid_to: 'date?' } as const
const GROUNDS = { act: 'text?', source: 'text?', confidence: 'text?' } as const

/**
 * What a version holds, in the order in which it is applied. Every column of these tables is either
 * here or belongs to the tenant's own copy (`id`, `origin`, the reason of an edit, search keys).
 */
export const CONTENT_KINDS = {
  resource: {
    table: 'resources',
    key: ['code'],
    identity: ['code'],
    fields: { code: 'code', unit: 'text', ...NAMES },
  },
  plan: {
    table: 'tariff_plans',
    key: ['code'],
    identity: ['code'],
    fields: {
      code: 'code',
      resource: 'resource',
      consumer_class: 'code',
      tariff_group: 'text',
      variant: 'text',
      unit: 'text',
      ...NAMES,
    },
  },
  rate: {
    table: 'tariff_rates',
    key: ['plan', 'season', 'from_wh', 'valid_from'],
    identity: ['plan', 'season'],
    fields: {
      plan: 'plan',
      season: 'code',
      step: 'int',
      from_wh: 'bigint',
      to_wh: 'bigint?',
      price_minor: 'bigint',
      ...DATES,
      ...GROUNDS,
      note: 'text?',
    },
  },
  rule: {
    table: 'rule_values',
    key: ['code', 'scope', 'valid_from'],
    identity: ['code', 'scope'],
    fields: {
      code: 'code',
      scope: 'code',
      value: 'bigint',
      unit: 'text',
      ...DATES,
      ...GROUNDS,
      note: 'text?',
    },
  },
  item: {
    table: 'reference_items',
    key: ['classifier', 'code', 'valid_from'],
    identity: ['classifier', 'code'],
    fields: {
      classifier: 'code',
      code: 'code',
      ...NAMES,
      facts: 'facts',
      ...DATES,
      ...GROUNDS,
    },
  },
} as const satisfies Record<string, ContentShape>

export type ContentKind = keyof typeof CONTENT_KINDS

export const KIND_ORDER = Object.keys(CONTENT_KINDS) as ContentKind[]

export function isContentKind(text: string): text is ContentKind {
  return Object.hasOwn(CONTENT_KINDS, text)
}

export function shapeOf(kind: ContentKind): ContentShape {
  return CONTENT_KINDS[kind]
}
