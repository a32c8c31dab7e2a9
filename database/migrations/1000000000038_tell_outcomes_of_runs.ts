import { BaseSchema } from '@adonisjs/lucid/schema'
import { isolate } from '#database/tenant_table'

/** Runs on trial, their comparison with the month before, freezing, issuing and cancelling. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table billing_runs drop constraint billing_runs_status_check;
      alter table billing_runs
        add column mode text not null default 'real' check (mode in ('real', 'trial', 'cancellation')),
        add column rerates boolean not null default false,
        add column cancels_run_id bigint,
        add column reason text,
        add column frozen_at timestamptz,
        add column frozen_by text,
        add column issued_at timestamptz,
        add column issued_by text,
        add constraint billing_runs_status_check check (status in
          ('planned', 'running', 'done', 'stopped', 'failed', 'frozen', 'issued', 'cancelled')),
        add constraint billing_runs_only_real_ones_go_on check
          (mode = 'real' or status not in ('frozen', 'issued', 'cancelled')),
        add constraint billing_runs_cancellation check
          ((mode = 'cancellation') = (cancels_run_id is not null)),
        add constraint billing_runs_cancels foreign key (tenant_id, cancels_run_id)
          references billing_runs (tenant_id, id);
      create unique index billing_runs_cancelled_once
        on billing_runs (tenant_id, cancels_run_id) where cancels_run_id is not null;
      comment on column billing_runs.rerates is
        'Months are priced anew even where the consumption is the same: a price or a season was moved';

      alter table billing_chunks add column compared boolean not null default true;
      alter table billing_chunks alter column compared set default false;
      create index billing_chunks_to_compare on billing_chunks (tenant_id, run_id)
        where state = 'done' and not compared;

      create table billing_comparisons (
        tenant_id int not null,
        run_id bigint not null,
        chunk_no int not null,
        plan_id int not null,
        accounts int not null,
        quantity_wh bigint not null,
        amount_minor bigint not null,
        before_accounts int not null,
        before_wh bigint not null,
        before_minor bigint not null,
        primary key (tenant_id, run_id, chunk_no, plan_id),
        foreign key (tenant_id, run_id) references billing_runs (tenant_id, id)
      );
      comment on table billing_comparisons is
        'What the accounts of a chunk come to in the month of the run and in the month before, by plan';
      ${isolate('billing_comparisons')}

      create table billing_deviations (
        tenant_id int not null,
        run_id bigint not null,
        account_id bigint not null,
        quantity_wh bigint not null,
        amount_minor bigint not null,
        before_wh bigint not null,
        before_minor bigint not null,
        primary key (tenant_id, run_id, account_id),
        foreign key (tenant_id, run_id) references billing_runs (tenant_id, id)
      );
      comment on table billing_deviations is
        'The accounts of each chunk that differ most from the month before';
      create index billing_deviations_largest on billing_deviations
        (tenant_id, run_id, (abs(amount_minor - before_minor)) desc);
      ${isolate('billing_deviations')}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table billing_deviations, billing_comparisons;
      alter table billing_chunks drop column compared;
      alter table billing_runs drop column mode, drop column rerates, drop column cancels_run_id,
        drop column reason, drop column frozen_at, drop column frozen_by, drop column issued_at,
        drop column issued_by`)
  }
}
