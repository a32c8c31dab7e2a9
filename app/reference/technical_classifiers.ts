import type { Classifier } from '#reference/classifier'
import type { Field } from '#reference/rules/item_field'

const text: Field = { kind: 'text' }
const note = text
const consumers: Field = { kind: 'choice', choices: ['household', 'legal'] }
const resource: Field = { kind: 'choice', choices: ['electricity', 'gas', 'water', 'heat'] }
const decimal = (digits: number, unit?: string): Field => ({ kind: 'decimal', digits, unit })

/** Meters, transformers, wires and cables, with the data that losses are calculated by. */
export const TECHNICAL_CLASSIFIERS: readonly Classifier[] = [
  {
    code: 'verification_intervals',
    group: 'technical',
    local: 'overrides',
    fields: {
      resource: { ...resource, required: true },
      consumers: { ...consumers, required: true },
      months: { kind: 'integer', min: 1, max: 240, required: true },
      note,
    },
  },
  {
    code: 'meter_types',
    group: 'technical',
    local: 'items',
    fields: {
      resource: { ...resource, required: true },
      phases: { kind: 'integer', min: 1, max: 3 },
      digits: { kind: 'integer', min: 3, max: 9, required: true },
      decimals: { kind: 'integer', min: 0, max: 3 },
      accuracy_class: text,
      verification_months: { kind: 'integer', min: 1, max: 240 },
      note,
    },
  },
  {
    code: 'transformers',
    group: 'technical',
    local: 'items',
    fields: {
      series: text,
      s_kva: { ...decimal(1, 'kVA'), required: true },
      u_hv_kv: decimal(2, 'kV'),
      u_lv_kv: decimal(2, 'kV'),
      p0_kw: decimal(4, 'kW'),
      pk_kw: decimal(4, 'kW'),
      uk_pct: decimal(2, 'percent'),
      i0_pct: decimal(2, 'percent'),
      group: text,
      note,
    },
  },
  {
    code: 'conductors',
    group: 'technical',
    local: 'items',
    fields: {
      kind: text,
      mm2: decimal(1, 'mm2'),
      r0_ohm_km: decimal(4, 'ohm_km'),
      x0_ohm_km: decimal(4, 'ohm_km'),
      note,
    },
  },
  {
    code: 'cables',
    group: 'technical',
    local: 'items',
    fields: {
      r0_al: decimal(4, 'ohm_km'),
      r0_cu: decimal(4, 'ohm_km'),
      x0_le_1kv: decimal(4, 'ohm_km'),
      x0_6kv: decimal(4, 'ohm_km'),
      x0_10kv: decimal(4, 'ohm_km'),
    },
  },
  {
    code: 'own_consumption',
    group: 'technical',
    local: 'overrides',
    fields: { kwh_per_year: { ...decimal(2, 'kWh'), required: true }, unit: text },
  },
]
