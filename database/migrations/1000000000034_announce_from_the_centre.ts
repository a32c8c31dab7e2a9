import { BaseSchema } from '@adonisjs/lucid/schema'

const IS_CENTRE = `nullif(current_setting('app.tenant_id', true), '')::int
  = (select id from platform.tenants where kind = 'centre')`

/**
 * What the republic's office says to its regions is one row that every region reads and only the
 * office writes. A version of a print form speaks all languages at once.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table platform.announcements (
        id bigint generated always as identity primary key,
        region_id int references platform.tenants (id),
        severity text not null check (severity in ('info', 'attention', 'urgent')),
        titles jsonb not null,
        bodies jsonb not null,
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        created_by text not null,
        created_at timestamptz not null default clock_timestamp(),
        withdrawn_at timestamptz
      );
      comment on column platform.announcements.region_id is 'Null: every region';
      create index announcements_shown on platform.announcements (valid_from)
        where withdrawn_at is null;
      alter table platform.announcements enable row level security;
      create policy everybody_reads on platform.announcements for select to app_rw, app_ro
        using (true);
      create policy centre_writes on platform.announcements for insert to app_rw
        with check (${IS_CENTRE});
      create policy centre_ends on platform.announcements for update to app_rw
        using (${IS_CENTRE}) with check (${IS_CENTRE});
      grant select, insert on platform.announcements to app_rw;
      grant update (withdrawn_at) on platform.announcements to app_rw;
      grant select on platform.announcements to app_ro;

      alter table announcement_dismissals
        drop constraint announcement_dismissals_tenant_id_announcement_id_fkey,
        drop constraint announcement_dismissals_pkey,
        add column of_centre boolean not null default false,
        add primary key (tenant_id, user_id, of_centre, announcement_id);

      alter table print_templates drop column locale;
      alter table print_templates add unique (tenant_id, kind, version);
      create unique index print_templates_one_draft on print_templates (tenant_id, kind)
        where status = 'draft';
      create index print_templates_in_force on print_templates (tenant_id, kind, valid_from desc)
        where status = 'approved';
      comment on column print_templates.texts is 'Block → language → text with places in braces';
    `)
  }

  async down() {
    this.schema.raw(`
      alter table print_templates add column locale text not null default 'uz-Latn';
      alter table announcement_dismissals drop column of_centre;
      drop table platform.announcements;
    `)
  }
}
