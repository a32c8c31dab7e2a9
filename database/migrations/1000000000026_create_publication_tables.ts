import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly, isolate } from '#database/tenant_table'

/**
 * Versions are the deployment's, not a tenant's: everybody may read what was published, only the
 * centre's own transaction adds a version of its own, and what came from elsewhere is added by the
 * platform's role after its signature was verified.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table platform.reference_versions (
        centre text collate "C" not null,
        number int not null check (number > 0),
        title text not null,
        act text,
        valid_from date not null,
        published_at timestamptz not null,
        published_by text not null,
        previous_sha256 text,
        content_sha256 text not null,
        items int not null,
        changes jsonb not null,
        body bytea not null,
        key_id text,
        stored_at timestamptz not null default clock_timestamp(),
        primary key (centre, number)
      );
      comment on column platform.reference_versions.body is
        'gzip of lines of canonical JSON: the manifest, then every item; what a bundle carries';
      comment on column platform.reference_versions.key_id is
        'Key of the bundle it came in; null for what was published here';
      create trigger append_only before update or delete on platform.reference_versions
        for each row execute function refuse_change();
      alter table platform.reference_versions enable always trigger append_only;
      create function platform.guard_version() returns trigger language plpgsql as $$
      begin
        if current_user = 'app_rw' and (new.key_id is not null or not exists (
          select from platform.tenants t
           where t.kind = 'centre' and t.code = new.centre
             and t.id = nullif(current_setting('app.tenant_id', true), '')::int)) then
          raise exception 'Only the centre publishes, and only its own versions' using errcode = '42501';
        end if;
        return new;
      end $$;
      create trigger only_the_centre before insert on platform.reference_versions
        for each row execute function platform.guard_version();
      alter table platform.reference_versions enable always trigger only_the_centre;
      grant select, insert on platform.reference_versions to app_rw, app_platform;
      grant select on platform.reference_versions to app_ro;

      create table platform.trusted_centres (
        key_id text primary key,
        centre text collate "C" not null,
        public_key text not null,
        trusted_since timestamptz not null default clock_timestamp(),
        retired_at timestamptz
      );
      grant select, insert, update on platform.trusted_centres to app_platform;
      grant select on platform.trusted_centres to app_rw, app_ro;

      create table platform.reference_source (
        singleton boolean primary key default true check (singleton),
        url text not null,
        every_minutes int not null check (every_minutes between 1 and 10080),
        etag text,
        partial bytea,
        partial_etag text,
        failures int not null default 0,
        last_error text,
        last_try_at timestamptz,
        last_success_at timestamptz,
        next_try_at timestamptz not null default clock_timestamp()
      );
      comment on table platform.reference_source is
        'Where an autonomous deployment pulls versions from, and how that went; one row or none';
      grant select, insert, update, delete on platform.reference_source to app_platform;
      grant select on platform.reference_source to app_rw, app_ro;

      create table reference_receipts (
        id bigint generated always as identity,
        tenant_id int not null,
        centre text collate "C" not null,
        version int not null,
        via text not null check (via in ('deployment', 'pull', 'file', 'command')),
        key_id text,
        received_by text not null,
        received_at timestamptz not null default clock_timestamp(),
        counts jsonb not null,
        rows_changed int not null,
        conflicts int not null,
        digest_before text not null,
        digest_after text not null,
        duration_ms int not null,
        primary key (tenant_id, id)
      );
      comment on table reference_receipts is 'Which version of the reference came when, from where and what it changed';
      create index reference_receipts_latest on reference_receipts (tenant_id, version desc, id desc);
      ${appendOnly('reference_receipts')}

      create table reference_conflicts (
        id bigint generated always as identity,
        tenant_id int not null,
        receipt_id bigint not null,
        kind text not null,
        item_key text not null,
        reason text not null check (reason in ('override', 'used', 'blocked')),
        centre_before jsonb,
        centre_after jsonb not null,
        centre_hash text not null,
        local jsonb not null,
        status text not null default 'open' check (status in ('open', 'kept', 'taken')),
        decided_by bigint,
        decided_at timestamptz,
        decision_reason text,
        effective_from date,
        primary key (tenant_id, id),
        foreign key (tenant_id, receipt_id) references reference_receipts (tenant_id, id),
        foreign key (tenant_id, decided_by) references users (tenant_id, id),
        unique (tenant_id, kind, item_key, reason, centre_hash),
        check ((status = 'open') = (decided_at is null))
      );
      comment on table reference_conflicts is
        'What a version could not do by itself; the local side holds until a person decides';
      create index reference_conflicts_receipt on reference_conflicts (tenant_id, receipt_id);
      create index reference_conflicts_open on reference_conflicts (tenant_id) where status = 'open';
      ${isolate('reference_conflicts', { rw: 'select, insert, update' })}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table reference_conflicts, reference_receipts;
      drop table platform.reference_source, platform.trusted_centres, platform.reference_versions;
      drop function platform.guard_version();
    `)
  }
}
