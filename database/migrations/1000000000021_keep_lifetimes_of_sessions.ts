import { BaseSchema } from '@adonisjs/lucid/schema'

/** A session keeps the lifetimes it was opened with: a request need not ask the settings. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table user_sessions
        add column expires_at timestamptz not null default now() + interval '12 hours',
        add column idle_minutes int not null default 15 check (idle_minutes > 0);
    `)
  }

  async down() {
    this.schema.raw('alter table user_sessions drop column expires_at, drop column idle_minutes')
  }
}
