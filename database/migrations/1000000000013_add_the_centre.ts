import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * The republic is a tenant of kind `centre`: its staff, roles, audit trail and drafts of the
 * classifiers are its own rows, like a region's.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table platform.tenants add column kind text not null default 'region'
        check (kind in ('region', 'centre'));
      create unique index tenants_centre on platform.tenants (kind) where kind = 'centre';
      alter table divisions drop constraint divisions_kind_check;
      alter table divisions add constraint divisions_kind_check
        check (kind in ('republic', 'region', 'district', 'section', 'route'));
    `)
  }

  async down() {
    this.schema.raw(`
      alter table divisions drop constraint divisions_kind_check;
      alter table divisions add constraint divisions_kind_check
        check (kind in ('region', 'district', 'section', 'route'));
      alter table platform.tenants drop column kind;
    `)
  }
}
