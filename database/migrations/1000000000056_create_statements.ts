import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly, isolate } from '#database/tenant_table'

/** Files of payments from banks and the post, and the money whose payer is not known yet. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table statements (
        id bigint generated always as identity,
        tenant_id int not null,
        division_id int not null,
        channel_id smallint not null,
        file_name text not null,
        sha256 text collate "C" not null,
        size_bytes int not null,
        status text not null default 'received' check (status in
          ('received', 'unreadable', 'checked', 'posting', 'posted', 'undoing', 'undone')),
        facts jsonb,
        problem jsonb,
        lines_total int not null default 0,
        lines_done int not null default 0,
        confirmation text,
        undo_reason text,
        created_by text not null,
        created_at timestamptz not null default now(),
        posted_by text,
        posted_at timestamptz,
        undone_by text,
        undone_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, channel_id, sha256),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id),
        foreign key (tenant_id, channel_id) references payment_channels (tenant_id, id)
      );
      comment on column statements.facts is 'What the file says of itself: format, span, control totals and where they differ';
      comment on column statements.confirmation is 'Why it is posted although its control totals differ';
      create index statements_in_work on statements (tenant_id, id)
        where status in ('received', 'posting', 'undoing');
      ${isolate('statements', { rw: 'select, insert' })}
      grant update (status, facts, problem, lines_total, lines_done, confirmation, undo_reason,
        posted_by, posted_at, undone_by, undone_at) on statements to app_rw;

      create table statement_files (
        statement_id bigint not null,
        tenant_id int not null,
        content bytea not null,
        primary key (tenant_id, statement_id),
        foreign key (tenant_id, statement_id) references statements (tenant_id, id)
      );
      ${appendOnly('statement_files')}

      create table statement_lines (
        statement_id bigint not null,
        amount_minor bigint,
        account_id bigint,
        payment_id bigint,
        suspense_id bigint,
        tenant_id int not null,
        seq int not null,
        line int not null,
        booked_on date,
        paid_at timestamptz,
        is_done boolean not null default false,
        verdict text not null check (verdict in
          ('new', 'repeated', 'double', 'unknown', 'wrong', 'unreadable', 'ignored')),
        because text,
        decision text check (decision in ('post', 'skip')),
        outcome text check (outcome in ('posted', 'repeated', 'suspended', 'refused', 'ignored')),
        reference text collate "C",
        candidates bigint[] not null default '{}',
        facts jsonb not null default '{}',
        primary key (tenant_id, statement_id, seq),
        foreign key (tenant_id, statement_id) references statements (tenant_id, id)
      );
      comment on column statement_lines.seq is 'Its place among all lines; line is where people find it in the file';
      create index statement_lines_verdict on statement_lines (tenant_id, statement_id, verdict, seq);
      create index statement_lines_suspended on statement_lines (tenant_id, reference)
        where suspense_id is not null;
      ${isolate('statement_lines', { rw: 'select, insert' })}
      grant update (account_id, payment_id, suspense_id, is_done, verdict, because, decision, outcome,
        candidates) on statement_lines to app_rw;

      create table suspense_items (
        id bigint not null,
        amount_minor bigint not null check (amount_minor > 0),
        left_minor bigint not null check (left_minor between 0 and amount_minor),
        transaction_id bigint not null,
        statement_id bigint not null,
        owner_id bigint,
        tenant_id int not null,
        division_id int not null,
        seq int not null,
        booked_on date not null,
        paid_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        status text not null default 'open' check (status in ('open', 'settled', 'reversed')),
        because text not null,
        candidates bigint[] not null default '{}',
        facts jsonb not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, statement_id, seq)
          references statement_lines (tenant_id, statement_id, seq),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id)
      );
      comment on table suspense_items is 'Money that came and whose account is not known; booked when it came';
      create index suspense_items_open on suspense_items (tenant_id, booked_on, id) where status = 'open';
      create index suspense_items_statement on suspense_items (tenant_id, statement_id);
      ${isolate('suspense_items', { rw: 'select, insert' })}
      grant update (left_minor, owner_id, status) on suspense_items to app_rw;

      create table suspense_steps (
        id bigint generated always as identity,
        tenant_id int not null,
        item_id bigint not null,
        kind text not null check (kind in ('note', 'assignment', 'refund', 'reversal')),
        amount_minor bigint,
        account_id bigint,
        payment_id bigint,
        transaction_id bigint,
        reverses_id bigint,
        note text,
        taken_by text not null,
        taken_at timestamptz not null default now(),
        primary key (tenant_id, id),
        unique (tenant_id, reverses_id),
        foreign key (tenant_id, item_id) references suspense_items (tenant_id, id),
        foreign key (tenant_id, reverses_id) references suspense_steps (tenant_id, id)
      );
      comment on column suspense_steps.reverses_id is 'The step that this one takes back: once';
      create index suspense_steps_item on suspense_steps (tenant_id, item_id, id);
      ${appendOnly('suspense_steps')}

      create table payer_rules (
        id bigint generated always as identity,
        tenant_id int not null,
        account_id bigint not null,
        payer_key text collate "C" not null,
        note text,
        valid_from date not null,
        valid_to date,
        created_by text not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, account_id) references personal_accounts (tenant_id, id),
        check (valid_to is null or valid_to >= valid_from)
      );
      comment on column payer_rules.payer_key is 'Bank account of the payer, or his tax id: whose money it was before';
      create index payer_rules_key on payer_rules (tenant_id, payer_key);
      ${isolate('payer_rules', { rw: 'select, insert' })}
      grant update (note, valid_to) on payer_rules to app_rw;

      create index consumers_stir on consumers (tenant_id, stir) where stir is not null;
      create index consumers_pinfl on consumers (tenant_id, pinfl) where pinfl is not null;

      alter table ledger_accounts no force row level security;
      alter table roles no force row level security;
      insert into ledger_accounts (tenant_id, code, name_uz, name_cyrl, name_ru)
      select distinct tenant_id, 6990, 'Aniqlanmagan toʻlovlar', 'Аниқланмаган тўловлар',
             'Невыясненные платежи' from ledger_accounts
      on conflict do nothing;
      update roles set rights = array(
          select distinct unnest(rights || array['payments.import', 'payments.confirm']))
        where code in ('head', 'district_administrator');
      update roles set rights = array(select distinct unnest(rights || array['payments.import']))
        where code = 'accountant';
      alter table ledger_accounts force row level security;
      alter table roles force row level security;
    `)
  }

  async down() {
    this.schema.raw(`
      drop index consumers_stir, consumers_pinfl;
      drop table payer_rules, suspense_steps, suspense_items, statement_lines, statement_files,
        statements`)
  }
}
