import { BaseSchema } from '@adonisjs/lucid/schema'

const TABLES = ['resources', 'tariff_plans', 'tariff_rates', 'rule_values', 'reference_items']

/**
 * Reference content comes from the centre or is the region's own. A region's own value of a rule or
 * item goes before the centre's where both are in force; both rows stay.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${TABLES.map(
        (table) => `alter table ${table} add column origin text not null default 'centre'
          check (origin in ('centre', 'local'));`
      ).join('\n')}
      alter table rule_values drop constraint rule_values_tenant_id_code_scope_daterange_excl;
      alter table rule_values add constraint rule_values_one_in_force exclude using gist (
        tenant_id with =, code with =, scope with =, origin with =,
        daterange(valid_from, valid_to) with &&
      );
      alter table reference_items
        drop constraint reference_items_tenant_id_classifier_code_valid_from_key,
        add constraint reference_items_once unique (tenant_id, classifier, code, origin, valid_from);
    `)
  }

  async down() {
    this.schema.raw(`
      alter table reference_items drop constraint reference_items_once;
      alter table rule_values drop constraint rule_values_one_in_force;
      ${TABLES.map((table) => `alter table ${table} drop column origin;`).join('\n')}
      alter table reference_items add unique (tenant_id, classifier, code, valid_from);
      alter table rule_values add exclude using gist (
        tenant_id with =, code with =, scope with =, daterange(valid_from, valid_to) with &&
      );
    `)
  }
}
