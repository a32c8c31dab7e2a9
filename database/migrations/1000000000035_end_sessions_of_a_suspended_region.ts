import { BaseSchema } from '@adonisjs/lucid/schema'

const BEFORE = [
  'signed_out',
  'by_owner',
  'by_administrator',
  'idle',
  'age',
  'credentials',
  'blocked',
  'limit',
]

/** A region that is suspended signs everybody out for good. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(allow([...BEFORE, 'suspended']))
  }

  async down() {
    this.schema.raw(`
      alter table user_sessions no force row level security;
      update user_sessions set ended_because = 'by_administrator' where ended_because = 'suspended';
      alter table user_sessions force row level security;
      ${allow(BEFORE)}
    `)
  }
}

function allow(reasons: readonly string[]) {
  return `
    alter table user_sessions
      drop constraint user_sessions_ended_because_check,
      add constraint user_sessions_ended_because_check
        check (ended_because in (${reasons.map((reason) => `'${reason}'`).join(', ')}));`
}
