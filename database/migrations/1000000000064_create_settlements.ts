import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly, isolate } from '#database/tenant_table'

/** Terms of agents, the commissions they earn, and the lump sums by which they pay us. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table channel_terms (
        id bigint generated always as identity,
        minimum_minor bigint not null default 0 check (minimum_minor >= 0),
        fixed_minor bigint not null default 0 check (fixed_minor >= 0),
        tenant_id int not null,
        rate_ppm int not null default 0 check (rate_ppm between 0 and 1000000),
        valid_from date not null,
        valid_to date,
        channel_id smallint not null,
        settle_days smallint not null default 1 check (settle_days between 0 and 30),
        service text collate "C" not null default '',
        per text not null check (per in ('payment', 'day')),
        bearer text not null check (bearer in ('region', 'payer')),
        agent_name text not null,
        agent_key text collate "C",
        reason text not null,
        created_by text not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, channel_id) references payment_channels (tenant_id, id),
        check (valid_to is null or valid_to > valid_from),
        exclude using gist (tenant_id with =, channel_id with =, service with =,
          daterange(valid_from, valid_to) with &&)
      );
      comment on column channel_terms.service is 'Empty: all services that have no terms of their own';
      comment on column channel_terms.settle_days is 'Bank days after which the money is here';
      comment on column channel_terms.agent_key is
        'Tax id or bank account by which a lump sum is known to be the agent''s';
      ${isolate('channel_terms', { rw: 'select, insert' })}
      grant update (valid_to) on channel_terms to app_rw;

      create table commissions (
        id bigint generated always as identity,
        base_minor bigint not null,
        commission_minor bigint not null,
        terms_id bigint not null,
        transaction_id bigint,
        tenant_id int not null,
        day date not null,
        channel_id smallint not null,
        revision smallint not null,
        service text collate "C" not null,
        bearer text not null check (bearer in ('region', 'payer')),
        status text not null default 'posted' check (status in ('posted', 'reversed')),
        computed_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, channel_id, day, service, revision),
        foreign key (tenant_id, terms_id) references channel_terms (tenant_id, id),
        check (bearer = 'region' or transaction_id is null)
      );
      comment on table commissions is
        'What an agent earned on a day: computed once; a day that changed is reversed and computed anew';
      create unique index commissions_standing on commissions (tenant_id, channel_id, day, service)
        where status = 'posted';
      ${isolate('commissions', { rw: 'select, insert' })}
      grant update (status) on commissions to app_rw;

      create table settlements (
        id bigint generated always as identity,
        bank_minor bigint not null,
        withheld_minor bigint not null,
        transaction_id bigint not null,
        item_id bigint,
        step_id bigint,
        tenant_id int not null,
        division_id int not null,
        booked_on date not null,
        channel_id smallint not null,
        kind text not null check (kind in ('lump_sum', 'rounding')),
        status text not null default 'posted' check (status in ('posted', 'reversed')),
        reason text,
        settled_by text not null,
        settled_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, channel_id) references payment_channels (tenant_id, id),
        foreign key (tenant_id, item_id) references suspense_items (tenant_id, id),
        foreign key (tenant_id, step_id) references suspense_steps (tenant_id, id),
        check ((kind = 'lump_sum') = (item_id is not null))
      );
      comment on column settlements.item_id is 'The lump sum as the bank brought it';
      create index settlements_item on settlements (tenant_id, item_id) where item_id is not null;
      create index settlements_channel on settlements (tenant_id, channel_id, booked_on);
      ${isolate('settlements', { rw: 'select, insert' })}
      grant update (status) on settlements to app_rw;

      create table settlement_days (
        amount_minor bigint not null,
        settlement_id bigint not null,
        tenant_id int not null,
        day date not null,
        channel_id smallint not null,
        primary key (tenant_id, settlement_id, day),
        foreign key (tenant_id, settlement_id) references settlements (tenant_id, id)
      );
      comment on table settlement_days is 'Which days of a channel a lump sum pays';
      create index settlement_days_day on settlement_days (tenant_id, channel_id, day);
      ${appendOnly('settlement_days')}

      alter table suspense_steps drop constraint suspense_steps_kind_check;
      alter table suspense_steps add constraint suspense_steps_kind_check check
        (kind in ('note', 'assignment', 'refund', 'settlement', 'reversal'));

      alter table ledger_accounts no force row level security;
      insert into ledger_accounts (tenant_id, code, name_uz, name_cyrl, name_ru)
      select distinct tenant_id, 6010, 'Agentlarga toʻlanadigan mukofot',
             'Агентларга тўланадиган мукофот', 'Задолженность перед агентами' from ledger_accounts
      on conflict do nothing;
      alter table ledger_accounts force row level security;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table settlement_days, settlements, commissions, channel_terms;
      alter table suspense_steps drop constraint suspense_steps_kind_check;
      alter table suspense_steps add constraint suspense_steps_kind_check check
        (kind in ('note', 'assignment', 'refund', 'reversal')) not valid`)
  }
}
