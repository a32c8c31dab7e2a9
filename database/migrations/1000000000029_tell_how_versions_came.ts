import { BaseSchema } from '@adonisjs/lucid/schema'

/** What somebody brought as a file waits for a look; what was published or pulled is received by itself. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table platform.reference_versions add column came text not null default 'deployment'
        check (came in ('deployment', 'pull', 'file') and (came = 'deployment') = (key_id is null));
    `)
  }

  async down() {
    this.schema.raw('alter table platform.reference_versions drop column came')
  }
}
