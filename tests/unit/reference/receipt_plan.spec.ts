import { test } from '@japa/runner'
import { contentItemOf } from '#reference/publication/content_item_of'
import { receiptPlan } from '#reference/rules/receipt_plan'
import type { ContentItem } from '#reference/rules/content_item'

const NONE = { act: null, source: null, confidence: null }
const NAMES = { name_uz: 'a', name_cyrl: 'а', name_ru: 'а' }

const rule = (value: string, valid_from: string, valid_to: string | null = null) =>
  contentItemOf('rule', {
    code: 'due_day',
    scope: 'all',
    value,
    unit: 'day',
    valid_from,
    valid_to,
    ...NONE,
    note: null,
  })

type Price = { price: string; from?: string; to?: string | null; since?: string; until?: string }

const rate = ({ price, from = '0', to = null, since = '2026-01-01', until }: Price) =>
  contentItemOf('rate', {
    plan: 'home',
    season: 'all',
    step: '1',
    from_wh: from,
    to_wh: to,
    price_minor: price,
    valid_from: since,
    valid_to: until ?? null,
    ...NONE,
    note: null,
  })

const plan = (name_ru: string) =>
  contentItemOf('plan', {
    code: 'home',
    resource: 'electricity',
    consumer_class: 'household',
    tariff_group: 'I',
    variant: '',
    unit: 'kWh',
    ...NAMES,
    name_ru,
  })

type Case = {
  title: string
  centre?: ContentItem[]
  local?: ContentItem[]
  used?: ContentItem[]
  version: ContentItem[]
  apply: string[]
  conflicts: string[]
}

const CASES: Case[] = [
  {
    title: 'the same content does nothing',
    centre: [rule('10', '2020-01-01')],
    version: [rule('10', '2020-01-01')],
    apply: [],
    conflicts: [],
  },
  {
    title: 'what the version does not name stays',
    centre: [rule('10', '2020-01-01')],
    version: [],
    apply: [],
    conflicts: [],
  },
  {
    title: 'a successor closes and adds, and our own value is told once',
    centre: [rule('10', '2020-01-01')],
    local: [rule('5', '2025-01-01')],
    version: [rule('10', '2020-01-01', '2026-07-01'), rule('7', '2026-07-01')],
    apply: ['closed due_day|all|2020-01-01', 'added due_day|all|2026-07-01'],
    conflicts: ['override due_day|all|2026-07-01'],
  },
  {
    title: 'our own value of other days is no conflict',
    centre: [],
    local: [rule('5', '2024-01-01', '2025-01-01')],
    version: [rule('7', '2025-01-01')],
    apply: ['added due_day|all|2025-01-01'],
    conflicts: [],
  },
  {
    title: 'an end without a successor is told',
    centre: [rule('10', '2020-01-01')],
    local: [rule('5', '2020-01-01')],
    version: [rule('10', '2020-01-01', '2026-07-01')],
    apply: ['closed due_day|all|2020-01-01'],
    conflicts: ['override due_day|all|2020-01-01'],
  },
  {
    title: 'a price that no charge used is corrected in place',
    centre: [rate({ price: '100' })],
    version: [rate({ price: '200' })],
    apply: ['changed home|all|0|2026-01-01'],
    conflicts: [],
  },
  {
    title: 'a used price is never changed in place',
    centre: [rate({ price: '100' })],
    used: [rate({ price: '100' })],
    version: [rate({ price: '200' })],
    apply: [],
    conflicts: ['used home|all|0|2026-01-01'],
  },
  {
    title: 'a used price may end, and another follow',
    centre: [rate({ price: '100' })],
    used: [rate({ price: '100' })],
    version: [
      rate({ price: '100', until: '2026-07-01' }),
      rate({ price: '200', since: '2026-07-01' }),
    ],
    apply: ['closed home|all|0|2026-01-01', 'added home|all|0|2026-07-01'],
    conflicts: [],
  },
  {
    title: 'a price of ours for the same quantity is in the way',
    local: [rate({ price: '90', from: '100', to: '300' })],
    version: [rate({ price: '100', from: '0', to: '200' }), rate({ price: '90', from: '300' })],
    apply: ['added home|all|300|2026-01-01'],
    conflicts: ['blocked home|all|0|2026-01-01'],
  },
  {
    title: 'a plan of ours with the centre’s code holds the plan and its prices back',
    local: [plan('ours')],
    version: [plan('theirs'), rate({ price: '100' })],
    apply: [],
    conflicts: ['blocked home'],
  },
]

test.group('What receiving a version does', () => {
  for (const { title, centre = [], local = [], used = [], version, apply, conflicts } of CASES) {
    test(title, ({ assert }) => {
      const keys = new Set(used.map(({ key }) => key))
      const found = receiptPlan({ centre, local, used: keys }, version)
      assert.deepEqual(
        found.apply.map(({ change, item }) => `${change} ${item.key}`),
        apply
      )
      assert.deepEqual(
        found.conflicts.map(({ reason, item }) => `${reason} ${item.key}`),
        conflicts
      )
    })
  }
})
