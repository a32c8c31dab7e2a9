import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly } from '#database/tenant_table'

/** What a charge was priced from, where its own row does not tell all of it. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table charge_inputs (
        tenant_id int not null,
        period date not null,
        account_id bigint not null,
        run_id bigint not null,
        service_point_id bigint not null,
        inputs jsonb not null,
        primary key (tenant_id, period, account_id, run_id, service_point_id)
      );
      comment on table charge_inputs is
        'Terms, zones, benefits, contract volume and advances of months that are not plain: one plan on all days';
      ${appendOnly('charge_inputs')}
    `)
  }

  async down() {
    this.schema.raw('drop table charge_inputs')
  }
}
