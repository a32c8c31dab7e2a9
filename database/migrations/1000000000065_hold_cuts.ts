import { BaseSchema } from '@adonisjs/lucid/schema'
import { isolate } from '#database/tenant_table'

/** Since when nobody may be cut off by the machine, because a payment of his may be on its way. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create index provider_calls_unanswered on provider_calls (tenant_id, received_at)
        where answered_at is null;
      create index provider_calls_failed on provider_calls (tenant_id, received_at)
        where outcome in ('internal', 'unavailable');

      create table cut_holds (
        id bigint generated always as identity,
        tenant_id int not null,
        cause text not null check (cause in ('calls', 'statements', 'announcements', 'people')),
        reason text,
        facts jsonb not null default '{}',
        held_from timestamptz not null,
        held_to timestamptz,
        begun_by text not null,
        primary key (tenant_id, id),
        check (held_to is null or held_to >= held_from)
      );
      comment on table cut_holds is
        'Automatic cuts are held in [held_from, held_to): payments may have come that are not posted yet';
      comment on column cut_holds.cause is
        'calls: providers'' calls without an answer; statements: files that wait; announcements: posted, and not told on';
      create unique index cut_holds_running on cut_holds (tenant_id, cause) where held_to is null;
      create index cut_holds_to on cut_holds (tenant_id, held_to);
      ${isolate('cut_holds', { rw: 'select, insert' })}
      grant update (facts, held_to) on cut_holds to app_rw;
    `)
  }

  async down() {
    this.schema.raw(
      `drop table cut_holds; drop index provider_calls_unanswered, provider_calls_failed`
    )
  }
}
