import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly, isolate } from '#database/tenant_table'

/**
 * The life of a region as the centre leads it, and the life of a division as its region leads it.
 * What the centre keeps about regions is platform data: no region's role can read or write it.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table platform.tenants drop constraint tenants_status_check;
      alter table platform.tenants
        add constraint tenants_status_check check (status in ('opening', 'active', 'suspended')),
        add column suspended_at timestamptz,
        add column suspension_reason text;

      create table platform.tenant_states (
        tenant_id int primary key references platform.tenants (id),
        facts jsonb not null default '{}',
        refreshed_at timestamptz not null,
        failure text
      );
      comment on table platform.tenant_states is
        'How each region stands: counts and times, no row of theirs; written by the centre''s job';

      create table platform.tenant_openings (
        tenant_id int primary key references platform.tenants (id),
        template jsonb not null,
        steps jsonb not null default '{}',
        asked_by text not null,
        asked_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz,
        last_error text
      );
      comment on column platform.tenant_openings.steps is 'Step → when it was done; a restart begins after the last';

      create table platform.entries (
        id bigint generated always as identity primary key,
        tenant_id int not null references platform.tenants (id),
        user_id bigint not null,
        user_name text not null,
        reason text not null check (length(reason) >= 10),
        rights text[] not null default '{}',
        ip text,
        entered_at timestamptz not null default clock_timestamp(),
        until_at timestamptz not null,
        left_at timestamptz,
        ending text check (ending in ('left', 'expired')),
        check (until_at > entered_at and until_at <= entered_at + interval '24 hours'),
        check ((left_at is null) = (ending is null))
      );
      comment on table platform.entries is 'Break-glass: who of the centre entered which region, why and until when';
      create index entries_tenant on platform.entries (tenant_id, id desc);

      create table platform.region_figures (
        tenant_id int not null references platform.tenants (id),
        period date not null,
        accounts int not null,
        charged_minor bigint not null,
        collected_minor bigint not null,
        debt_minor bigint not null,
        version int not null default 1,
        published_at timestamptz not null default clock_timestamp(),
        primary key (tenant_id, period)
      );
      comment on table platform.region_figures is
        'What a region itself has published about a month; the republic reads this and nothing under it';

      create table platform.tenant_exports (
        id bigint generated always as identity primary key,
        tenant_id int not null references platform.tenants (id),
        asked_by text not null,
        reason text not null,
        asked_at timestamptz not null default clock_timestamp(),
        finished_at timestamptz,
        tables_done int not null default 0,
        tables_total int,
        rows_written bigint not null default 0,
        bytes bigint,
        sha256 text collate "C",
        last_error text
      );
      create index tenant_exports_tenant on platform.tenant_exports (tenant_id, id desc);

      grant select, insert, update on platform.tenant_states, platform.tenant_openings,
        platform.entries, platform.region_figures, platform.tenant_exports to app_platform;

      create function platform.set_tenant_status(whose int, next_status text, why text)
      returns boolean language plpgsql security definer set search_path = pg_catalog as $$
      begin
        if not exists (
          select 1 from platform.tenants
           where id = nullif(current_setting('app.tenant_id', true), '')::int and kind = 'centre'
        ) then
          raise exception 'Only the centre suspends and resumes' using errcode = '42501';
        end if;
        update platform.tenants
           set status = next_status,
               suspended_at = case when next_status = 'suspended' then clock_timestamp() end,
               suspension_reason = case when next_status = 'suspended' then why end
         where id = whose and kind = 'region' and status <> next_status
           and status in ('active', 'suspended') and next_status in ('active', 'suspended');
        return found;
      end $$;
      comment on function platform.set_tenant_status is
        'In the transaction of the centre''s own act, so that neither stands without the other';
      revoke all on function platform.set_tenant_status(int, text, text) from public;
      grant execute on function platform.set_tenant_status(int, text, text) to app_rw;
    `)

    this.schema.raw(`
      alter table divisions
        add column position int not null default 0,
        add column opened_on date,
        add column closed_on date,
        add column merged_into_id int,
        add constraint divisions_merged foreign key (tenant_id, merged_into_id)
          references divisions (tenant_id, id),
        add constraint divisions_merged_closed check (merged_into_id is null or closed_on is not null);
      comment on column divisions.merged_into_id is
        'A merged division is closed and stands under the one that took it, so that its history is theirs';

      create table division_moves (
        id bigint generated always as identity,
        tenant_id int not null,
        division_id int not null,
        kind text not null check (kind in ('parent', 'merge', 'close', 'reopen')),
        from_on date not null,
        target_id int,
        former_parent_id int,
        act text not null check (act <> ''),
        reason text not null check (reason <> ''),
        state text not null default 'planned' check (state in ('planned', 'done', 'cancelled')),
        asked_by text not null,
        asked_at timestamptz not null default clock_timestamp(),
        due_at timestamptz not null,
        done_at timestamptz,
        accounts_moved int,
        last_error text,
        primary key (tenant_id, id),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id),
        foreign key (tenant_id, target_id) references divisions (tenant_id, id),
        foreign key (tenant_id, former_parent_id) references divisions (tenant_id, id),
        check ((kind in ('parent', 'merge')) = (target_id is not null)),
        check ((state = 'done') = (done_at is not null))
      );
      comment on column division_moves.former_parent_id is 'Whose it was until then: the tree of an earlier day is read backwards';
      create unique index division_moves_one_planned on division_moves (tenant_id, division_id)
        where state = 'planned';
      create index division_moves_due on division_moves (tenant_id, due_at) where state = 'planned';
      create index division_moves_done on division_moves (tenant_id, division_id, from_on desc, id desc)
        where state = 'done';
      ${isolate('division_moves', { rw: 'select, insert, update' })}

      create table division_signatories (
        id bigint generated always as identity,
        tenant_id int not null,
        division_id int not null,
        document_kind text not null
          check (document_kind in ('any', 'invoice', 'receipt', 'contract', 'act', 'claim', 'statement')),
        full_name text not null,
        post_uz text not null,
        post_cyrl text not null,
        post_ru text not null,
        basis text not null,
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        recorded_by text not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (tenant_id, id),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id),
        constraint division_signatories_one exclude using gist (
          tenant_id with =, division_id with =, document_kind with =,
          daterange(valid_from, valid_to) with &&
        )
      );
      comment on column division_signatories.document_kind is 'any: where no row names the kind itself';
      ${isolate('division_signatories', { rw: 'select, insert, update' })}

      create table account_moves (
        tenant_id int not null,
        account_id bigint not null,
        from_division_id int not null,
        to_division_id int not null,
        moved_on date not null,
        move_id bigint not null,
        primary key (tenant_id, account_id, move_id),
        foreign key (tenant_id, move_id) references division_moves (tenant_id, id)
      );
      comment on table account_moves is
        'Which division an account left when that was merged: reports of an earlier month name it still';
      create index account_moves_left on account_moves (tenant_id, from_division_id, moved_on);
      ${appendOnly('account_moves')}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table account_moves, division_signatories, division_moves;
      alter table divisions drop constraint divisions_merged_closed, drop constraint divisions_merged,
        drop column merged_into_id, drop column closed_on, drop column opened_on, drop column position;
      drop function platform.set_tenant_status(int, text, text);
      drop table platform.tenant_exports, platform.region_figures, platform.entries,
        platform.tenant_openings, platform.tenant_states;
      delete from platform.tenants where status = 'opening';
      alter table platform.tenants drop column suspension_reason, drop column suspended_at,
        drop constraint tenants_status_check,
        add constraint tenants_status_check check (status in ('active', 'suspended'));
    `)
  }
}
