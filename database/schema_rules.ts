import type { SchemaRules } from '@adonisjs/lucid/types/schema_generator'

const minor = {
  tsType: 'bigint',
  imports: [{ source: '#shared/database/columns', namedImports: ['bigintColumn'] }],
  decorators: [{ name: '@bigintColumn' }],
}

const text = {
  tsType: 'string',
  imports: [{ source: '@adonisjs/lucid/orm', namedImports: ['column'] }],
  decorators: [{ name: '@column' }],
}

const key = { ...text, decorators: [{ name: '@column', args: { isPrimary: true } }] }

const json = {
  tsType: 'Record<string, unknown>',
  imports: [{ source: '@adonisjs/lucid/orm', namedImports: ['column'] }],
  decorators: [{ name: '@column' }],
}

/** Ids are text (bigint in Postgres), money and energy are bigint, civil dates are ISO text. */
export default {
  types: {
    bigint: ((_type: string) => minor) as never,
    date: text,
    jsonb: json,
    ARRAY: { ...text, tsType: 'string[]' },
    bytea: { ...text, tsType: 'Buffer' },
    xid8: text,
  },
  columns: {
    id: key,
    ...Object.fromEntries(
      [
        'account_id',
        'added_by',
        'batch_id',
        'building_id',
        'charge_id',
        'consumer_id',
        'contract_id',
        'ended_by',
        'granted_by',
        'invoice_id',
        'mahalla_id',
        'merged_into',
        'meter_id',
        'payment_id',
        'premise_id',
        'register_id',
        'replaces_id',
        'reversal_of',
        'run_id',
        'service_point_id',
        'source_id',
        'street_id',
        'substitutes_user_id',
        'transaction_id',
        'user_id',
      ].map((name) => [name, text])
    ),
  },
  tables: {
    divisions: { columns: { id: { ...key, tsType: 'number' } } },
    groups: { columns: { id: { ...key, tsType: 'number' } } },
    roles: { columns: { id: { ...key, tsType: 'number' } } },
    resources: { columns: { id: { ...key, tsType: 'number' } } },
    tariff_plans: { columns: { id: { ...key, tsType: 'number' } } },
    meter_types: { columns: { id: { ...key, tsType: 'number' } } },
    payment_channels: { columns: { id: { ...key, tsType: 'number' } } },
  },
} satisfies SchemaRules
