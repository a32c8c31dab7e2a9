import { BaseSchema } from '@adonisjs/lucid/schema'
import { isolate } from '#database/tenant_table'

const NO_DELETE = { rw: 'select, insert, update' }

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table visas (
        id bigint generated always as identity,
        tenant_id int not null,
        kind text not null,
        division_id int not null,
        subject_kind text not null,
        subject_id text not null,
        payload jsonb not null,
        summary jsonb not null default '{}',
        before jsonb,
        after jsonb,
        amount_minor bigint,
        reason text not null check (reason <> ''),
        status text not null default 'pending'
          check (status in ('pending', 'granted', 'refused', 'withdrawn', 'expired')),
        requested_by bigint not null,
        requested_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        decided_by bigint,
        decided_at timestamptz,
        decision_reason text,
        outcome jsonb,
        primary key (tenant_id, id),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id),
        foreign key (tenant_id, requested_by) references users (tenant_id, id),
        foreign key (tenant_id, decided_by) references users (tenant_id, id),
        constraint visas_four_eyes check (decided_by <> requested_by),
        constraint visas_decided check (
          case when status in ('granted', 'refused') then decided_by is not null else decided_by is null end
          and (status = 'pending') = (decided_at is null)
        )
      );
      comment on table visas is 'What waits for a second person: performed in the transaction of the grant';
      create unique index visas_pending_once on visas (tenant_id, kind, subject_kind, subject_id)
        where status = 'pending';
      create index visas_queue on visas (tenant_id, status, requested_at desc, id desc);
      create index visas_of_requester on visas (tenant_id, requested_by, requested_at desc);
      ${isolate('visas', NO_DELETE)}

      create table settings (
        id bigint generated always as identity,
        tenant_id int not null,
        code text collate "C" not null,
        division_id int,
        value jsonb not null,
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        act text,
        reason text not null,
        visa_id bigint,
        set_by text not null,
        set_at timestamptz not null default clock_timestamp(),
        cancelled_at timestamptz,
        cancelled_by text,
        primary key (tenant_id, id),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id),
        foreign key (tenant_id, visa_id) references visas (tenant_id, id),
        constraint settings_one_in_force exclude using gist (
          tenant_id with =, code with =, (coalesce(division_id, 0)) with =,
          daterange(valid_from, valid_to) with &&
        ) where (cancelled_at is null)
      );
      create index settings_in_force on settings (tenant_id, code, valid_from) where cancelled_at is null;
      ${isolate('settings', NO_DELETE)}

      create table number_patterns (
        id bigint generated always as identity,
        tenant_id int not null,
        kind text not null,
        division_id int,
        pattern text not null,
        start_number bigint not null default 1 check (start_number > 0),
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        act text,
        reason text not null,
        set_by text not null,
        set_at timestamptz not null default clock_timestamp(),
        cancelled_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id),
        constraint number_patterns_one_in_force exclude using gist (
          tenant_id with =, kind with =, (coalesce(division_id, 0)) with =,
          daterange(valid_from, valid_to) with &&
        ) where (cancelled_at is null)
      );
      ${isolate('number_patterns', NO_DELETE)}

      create table print_templates (
        id bigint generated always as identity,
        tenant_id int not null,
        kind text not null,
        locale text not null,
        version int not null,
        texts jsonb not null default '{}',
        status text not null default 'draft' check (status in ('draft', 'approved', 'withdrawn')),
        valid_from date,
        act text,
        reason text,
        drafted_by text not null,
        drafted_at timestamptz not null default clock_timestamp(),
        approved_by text,
        approved_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, kind, locale, version),
        constraint print_templates_dated check (status = 'draft' or valid_from is not null)
      );
      create unique index print_templates_one_draft on print_templates (tenant_id, kind, locale)
        where status = 'draft';
      create index print_templates_in_force on print_templates (tenant_id, kind, locale, valid_from desc)
        where status = 'approved';
      ${isolate('print_templates', NO_DELETE)}

      create table announcements (
        id bigint generated always as identity,
        tenant_id int not null,
        division_id int not null,
        audience text not null check (audience in ('staff', 'consumers')),
        severity text not null check (severity in ('info', 'attention', 'urgent')),
        titles jsonb not null,
        bodies jsonb not null,
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        created_by text not null,
        created_at timestamptz not null default clock_timestamp(),
        withdrawn_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id)
      );
      create index announcements_shown on announcements (tenant_id, audience, valid_from)
        where withdrawn_at is null;
      ${isolate('announcements', NO_DELETE)}

      create table announcement_dismissals (
        tenant_id int not null,
        announcement_id bigint not null,
        user_id bigint not null,
        dismissed_at timestamptz not null default clock_timestamp(),
        primary key (tenant_id, user_id, announcement_id),
        foreign key (tenant_id, announcement_id) references announcements (tenant_id, id),
        foreign key (tenant_id, user_id) references users (tenant_id, id)
      );
      ${isolate('announcement_dismissals', { rw: 'select, insert' })}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table announcement_dismissals, announcements, print_templates, number_patterns, settings,
                 visas
    `)
  }
}
