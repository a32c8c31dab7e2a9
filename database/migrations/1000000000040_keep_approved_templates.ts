import { BaseSchema } from '@adonisjs/lucid/schema'

/** A draft can be thrown away without a day; what was approved never changes its text or its day. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table print_templates drop constraint print_templates_dated;
      alter table print_templates add constraint print_templates_dated
        check (status <> 'approved' or valid_from is not null);

      create function keep_approved_template() returns trigger language plpgsql as $$
      begin
        if old.status <> 'draft' and (new.kind, new.version, new.texts, new.valid_from)
             is distinct from (old.kind, old.version, old.texts, old.valid_from) then
          raise exception 'print_templates: an approved version is not rewritten, a new one is drafted'
            using errcode = 'P0A01';
        end if;
        return new;
      end $$;
      create trigger keep_approved before update on print_templates
        for each row execute function keep_approved_template();
      alter table print_templates enable always trigger keep_approved;
    `)
  }

  async down() {
    this.schema.raw(`
      drop trigger keep_approved on print_templates;
      drop function keep_approved_template();
      alter table print_templates drop constraint print_templates_dated;
      alter table print_templates add constraint print_templates_dated
        check (status = 'draft' or valid_from is not null);
    `)
  }
}
