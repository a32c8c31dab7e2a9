import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly, isolate } from '#database/tenant_table'

/** What providers tell against what is booked: days, differences and what was decided about them. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table payment_channels
        add column registry_adapter text,
        add column registry_settings jsonb not null default '{}';
      comment on column payment_channels.registry_adapter is
        'Reads the registries of a channel whose payments come by calls; null: it sends none';

      create index statement_lines_reference on statement_lines (tenant_id, reference);
      create index statement_lines_paid on statement_lines (tenant_id, paid_at);

      create table reconciled_days (
        told_minor bigint not null,
        booked_minor bigint not null,
        reconciled_at timestamptz not null,
        tenant_id int not null,
        told_count int not null,
        booked_count int not null,
        day date not null,
        channel_id smallint not null,
        service text collate "C" not null,
        told_by text not null check (told_by in ('statement', 'calls', 'desk', 'nobody')),
        primary key (tenant_id, channel_id, day, service),
        foreign key (tenant_id, channel_id) references payment_channels (tenant_id, id)
      );
      comment on table reconciled_days is 'A projection, made anew by every reconciliation';
      comment on column reconciled_days.told_by is
        'Whose word stands against the ledger; nobody: the provider has not told of the day yet';
      create index reconciled_days_day on reconciled_days (tenant_id, day);
      ${isolate('reconciled_days')}

      create table differences (
        id bigint generated always as identity,
        here_minor bigint,
        there_minor bigint,
        payment_id bigint,
        other_payment_id bigint,
        statement_id bigint,
        owner_id bigint,
        tenant_id int not null,
        division_id int not null,
        seq int,
        day date not null,
        carried_to date,
        found_on date not null,
        channel_id smallint not null,
        service text collate "C" not null,
        kind text not null check (kind in ('only_here', 'only_there', 'sum_differs',
          'cancelled_there', 'reversed_here', 'double_credit', 'unsettled', 'commission_differs')),
        status text not null default 'open' check (status in ('open', 'carried', 'settled')),
        resolution text check (resolution in
          ('posted', 'reversed', 'accepted', 'explained', 'vanished')),
        reference text collate "C" not null,
        primary key (tenant_id, id),
        unique (tenant_id, channel_id, kind, reference),
        foreign key (tenant_id, channel_id) references payment_channels (tenant_id, id),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id),
        foreign key (tenant_id, owner_id) references users (tenant_id, id),
        check ((status = 'settled') = (resolution is not null))
      );
      comment on column differences.resolution is
        'vanished: a later reconciliation did not find it any more';
      create index differences_open on differences (tenant_id, day) where status <> 'settled';
      create index differences_day on differences (tenant_id, channel_id, day);
      ${isolate('differences', { rw: 'select, insert' })}
      grant update (here_minor, there_minor, payment_id, statement_id, seq, division_id, service, day,
        status, resolution, carried_to, owner_id) on differences to app_rw;

      create table difference_steps (
        id bigint generated always as identity,
        tenant_id int not null,
        difference_id bigint not null,
        kind text not null check (kind in ('post', 'reverse', 'carry', 'accept', 'explain', 'own')),
        payment_id bigint,
        transaction_id bigint,
        reason text,
        taken_by text not null,
        taken_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, difference_id) references differences (tenant_id, id)
      );
      create index difference_steps_difference on difference_steps (tenant_id, difference_id, id);
      ${appendOnly('difference_steps')}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table difference_steps, differences, reconciled_days;
      drop index statement_lines_reference, statement_lines_paid;
      alter table payment_channels drop column registry_adapter, drop column registry_settings`)
  }
}
