import { BaseSchema } from '@adonisjs/lucid/schema'
import { isolate } from '#database/tenant_table'

/** Reactive energy of a service point and month; what exceeds the limit is charged by the setting. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table reactive_uses (
        account_id bigint not null,
        service_point_id bigint not null,
        quantity_varh bigint not null check (quantity_varh >= 0),
        tenant_id int not null,
        period date not null check (extract(day from period) = 1),
        document text,
        recorded_by text not null,
        recorded_at timestamptz not null default now(),
        primary key (tenant_id, account_id, service_point_id, period),
        foreign key (tenant_id, account_id) references personal_accounts (tenant_id, id),
        foreign key (tenant_id, service_point_id) references service_points (tenant_id, id)
      );
      comment on table reactive_uses is
        'Reactive energy by month; a later value takes the place of an earlier one and bills the difference';
      ${isolate('reactive_uses')}
    `)
  }

  async down() {
    this.schema.raw('drop table reactive_uses')
  }
}
