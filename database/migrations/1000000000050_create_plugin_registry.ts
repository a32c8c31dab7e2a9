import { BaseSchema } from '@adonisjs/lucid/schema'

const IS_CENTRE = `nullif(current_setting('app.tenant_id', true), '')::int
  = (select id from platform.tenants where kind = 'centre')`

const TABLES = ['plugins', 'plugin_keys', 'plugin_regions', 'plugin_installs', 'plugin_state']

/**
 * Packages of adapters: which versions are installed, which one is in force, whom it may serve. The
 * centre writes in the transaction of its own act; every process reads through the platform's role.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table platform.plugins (
        package text collate "C" not null,
        version text collate "C" not null,
        source text not null check (source in ('built_in', 'installed')),
        status text not null
          check (status in ('failed', 'installed', 'enabled', 'disabled', 'removed')),
        description text not null default '',
        adapters jsonb not null default '[]',
        folder text,
        integrity text,
        report jsonb,
        installed_by text not null,
        installed_at timestamptz not null default clock_timestamp(),
        in_force_since timestamptz,
        primary key (package, version),
        check (source = 'built_in' or folder is not null or status in ('failed', 'removed'))
      );
      comment on column platform.plugins.status is
        'enabled or disabled: this version is in force; installed: it passed and stands beside';
      comment on column platform.plugins.adapters is
        'Manifest and names of functions of each adapter, told by a thread when it was installed';
      create unique index plugins_one_in_force on platform.plugins (package)
        where status in ('enabled', 'disabled');

      create table platform.plugin_keys (
        key text collate "C" primary key,
        package text collate "C" not null
      );
      comment on table platform.plugin_keys is
        'A key is stored with every payment: it belongs to one package for ever';

      create table platform.plugin_regions (
        package text collate "C" not null,
        tenant_id int not null references platform.tenants (id),
        is_allowed boolean not null,
        changed_by text not null,
        changed_at timestamptz not null default clock_timestamp(),
        primary key (package, tenant_id)
      );
      comment on table platform.plugin_regions is
        'Exceptions: without a row, what is built in may serve a region and what was installed may not';

      create table platform.plugin_installs (
        id bigint generated always as identity primary key,
        origin text not null,
        file text,
        asked_by text not null,
        asked_at timestamptz not null default clock_timestamp(),
        step text not null default 'waiting'
          check (step in ('waiting', 'fetching', 'installing', 'reading', 'examining', 'done', 'failed')),
        package text,
        version text,
        fault jsonb,
        finished_at timestamptz
      );
      comment on column platform.plugin_installs.fault is 'Code of the error and what it names';

      create table platform.plugin_state (
        is_single boolean primary key default true check (is_single),
        token uuid not null
      );
      comment on table platform.plugin_state is
        'Another token: something about packages is different, and every process reads them again';

      grant select, insert, update, delete on ${TABLES.map((name) => `platform.${name}`).join(', ')}
        to app_rw;
      grant select on ${TABLES.map((name) => `platform.${name}`).join(', ')} to app_platform;
      grant update on platform.plugin_installs to app_platform;
      ${TABLES.map(policies).join('')}
    `)
  }

  async down() {
    this.schema.raw(`drop table ${TABLES.map((name) => `platform.${name}`).join(', ')};`)
  }
}

function policies(table: string) {
  return `
      alter table platform.${table} enable row level security;
      create policy centre on platform.${table} for all to app_rw
        using (${IS_CENTRE}) with check (${IS_CENTRE});
      create policy every_process_reads on platform.${table} for select to app_platform
        using (true);
      ${table === 'plugin_installs' ? PROGRESS : ''}`
}

const PROGRESS = `create policy progress on platform.plugin_installs for update to app_platform
        using (finished_at is null);`
