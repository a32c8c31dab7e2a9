import { BaseSchema } from '@adonisjs/lucid/schema'
import { isolate } from '#database/tenant_table'

/** Messages that consumers send to a region. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table received_messages (
        id bigint generated always as identity,
        tenant_id int not null,
        channel_id smallint not null,
        message_id text collate "C" not null,
        sender text not null,
        recipient text not null,
        body text not null,
        received_at timestamptz not null,
        outcome text,
        answer_id bigint,
        answered_at timestamptz,
        primary key (tenant_id, id),
        constraint received_messages_once unique (tenant_id, channel_id, message_id),
        foreign key (tenant_id, channel_id) references message_channels (tenant_id, id),
        foreign key (tenant_id, answer_id) references messages (tenant_id, id)
      );
      comment on table received_messages is
        'What came to a region''s number; a message that is brought twice stands here once';
      create index received_messages_answer on received_messages (tenant_id, answer_id);
      ${isolate('received_messages', { rw: 'select, insert' })}
      grant update (outcome, answer_id, answered_at) on received_messages to app_rw;
      create index messages_channel on messages (tenant_id, channel_id, tried_at);
    `)
  }

  async down() {
    this.schema.raw('drop table received_messages; drop index messages_channel')
  }
}
