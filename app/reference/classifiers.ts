import type { Classifier } from '#reference/classifier'
import type { Field } from '#reference/rules/item_field'
import { TECHNICAL_CLASSIFIERS } from '#reference/technical_classifiers'

const text: Field = { kind: 'text' }
const note = text
const consumers: Field = { kind: 'choice', choices: ['household', 'legal'] }
const resource: Field = { kind: 'choice', choices: ['electricity', 'gas', 'water', 'heat'] }
const decimal = (digits: number, unit?: string): Field => ({ kind: 'decimal', digits, unit })

/** Every plain classifier: its typed facts, and what a region may do with it. Names: `classifiers.names`. */
export const CLASSIFIERS: readonly Classifier[] = [
  { code: 'regions', group: 'places', local: 'none', fields: {} },
  {
    code: 'districts',
    group: 'places',
    local: 'items',
    fields: {
      region_soato: { kind: 'reference', classifier: 'regions', required: true },
      kind: { kind: 'choice', choices: ['district', 'city'] },
    },
  },
  {
    code: 'consumption_norms',
    group: 'consumers',
    local: 'overrides',
    fields: {
      resource: { ...resource, required: true },
      basis: {
        kind: 'choice',
        choices: ['person', 'area', 'appliance', 'heating', 'livestock', 'irrigation'],
        required: true,
      },
      norm_per_month: { ...decimal(3), required: true },
      months: { kind: 'integer', min: 1, max: 12 },
      note,
    },
  },
  {
    code: 'gas_norms',
    group: 'consumers',
    local: 'overrides',
    fields: {
      region_soato: text,
      unit: text,
      norm_per_month: { ...decimal(3, 'm3'), required: true },
      months: { kind: 'integer', min: 1, max: 12 },
      price_2018: decimal(2),
      sum_per_month_2018: decimal(2),
    },
  },
  {
    code: 'benefit_categories',
    group: 'consumers',
    local: 'items',
    fields: {
      compensated_by: {
        kind: 'choice',
        choices: ['republic_budget', 'local_budget', 'supplier'],
        required: true,
      },
      share_percent: decimal(2, 'percent'),
      limit_kwh: decimal(3, 'kWh'),
      limit_m3: decimal(3, 'm3'),
      months: { kind: 'integer', min: 1, max: 600 },
      note,
    },
  },
  { code: 'activities', group: 'consumers', local: 'items', fields: { note } },
  { code: 'legal_forms', group: 'consumers', local: 'items', fields: { note } },
  { code: 'ministries', group: 'consumers', local: 'items', fields: { note } },
  {
    code: 'banks',
    group: 'money',
    local: 'items',
    fields: { stir: { kind: 'text', pattern: '^\\d{9}$' }, note },
  },
  {
    code: 'treasury_accounts',
    group: 'money',
    local: 'items',
    fields: {
      account: { kind: 'text', pattern: '^\\d{20}$', required: true },
      mfo: { kind: 'reference', classifier: 'banks', required: true },
      note,
    },
  },
  {
    code: 'denominations',
    group: 'money',
    local: 'none',
    fields: {
      kind: { kind: 'choice', choices: ['note', 'coin'], required: true },
      value_soum: { kind: 'integer', min: 1, max: 10_000_000, required: true },
      note,
    },
  },
  {
    code: 'mxik',
    group: 'money',
    local: 'overrides',
    fields: {
      resource: { ...resource, required: true },
      consumers,
      package_code: text,
      vat_percent: decimal(2, 'percent'),
      note,
    },
  },
  {
    code: 'tariff_zones',
    group: 'money',
    local: 'none',
    fields: {
      resource,
      class: consumers,
      applies_to: text,
      zone: { kind: 'choice', choices: ['day', 'half_peak', 'night', 'peak'], required: true },
      hour_from: { kind: 'text', pattern: '^\\d{2}:\\d{2}$' },
      hour_to: { kind: 'text', pattern: '^\\d{2}:\\d{2}$' },
      factor: text,
    },
  },
  ...TECHNICAL_CLASSIFIERS,
  {
    code: 'reasons',
    group: 'work',
    local: 'items',
    fields: {
      act_kind: {
        kind: 'choice',
        choices: [
          'disconnection',
          'recalculation',
          'adjustment',
          'reversal',
          'visit',
          'reading_refusal',
          'meter_removal',
          'account_closing',
        ],
        required: true,
      },
      needs_document: { kind: 'flag' },
      note,
    },
  },
  {
    code: 'holidays',
    group: 'work',
    local: 'items',
    fields: {
      day: { kind: 'date', required: true },
      kind: { kind: 'choice', choices: ['holiday', 'day_off', 'working_day'], required: true },
    },
  },
  { code: 'sources', group: 'work', local: 'items', fields: {} },
]
