import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly } from '#database/tenant_table'

/** Tariffs frozen with corrections; bills up to a day, accounts that close, advances given back. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table correction_tariffs (
        tenant_id int not null,
        account_id bigint not null,
        charges_run_id bigint not null,
        snapshot jsonb not null,
        primary key (tenant_id, charges_run_id),
        foreign key (tenant_id, account_id) references personal_accounts (tenant_id, id)
      );
      comment on table correction_tariffs is
        'What the charges of a correction were priced by, as billing_runs.snapshot is for those of a run';
      ${appendOnly('correction_tariffs')}

      alter table corrections
        add column details jsonb,
        alter column transaction_id drop not null,
        drop constraint corrections_kind_check,
        drop constraint corrections_check1,
        add constraint corrections_kind_check check (kind in (
          'adjustment', 'transfer', 'write_off', 'recalculation', 'reversal', 'refund', 'early_bill',
          'final_bill')),
        add constraint corrections_charges_check check (
          case kind when 'recalculation' then charges_run_id is not null
                    when 'early_bill' then charges_run_id is not null
                    when 'final_bill' then true
                    when 'reversal' then true
                    else charges_run_id is null end),
        add constraint corrections_transaction_check check (
          transaction_id is not null or kind in ('final_bill', 'reversal'));
      comment on column corrections.details is
        'Of bills up to a day: the day, and what the closing ended, so that a reversal opens it again';
      comment on column corrections.transaction_id is
        'Null where a final bill had nothing left to charge';
    `)
  }

  async down() {
    this.schema.raw(`
      drop table correction_tariffs;
      alter table corrections drop column details,
        drop constraint corrections_charges_check, drop constraint corrections_transaction_check,
        drop constraint corrections_kind_check,
        alter column transaction_id set not null,
        add constraint corrections_kind_check
          check (kind in ('adjustment', 'transfer', 'write_off', 'recalculation', 'reversal')),
        add constraint corrections_check1
          check ((kind = 'recalculation') = (charges_run_id is not null) or kind = 'reversal')`)
  }
}
