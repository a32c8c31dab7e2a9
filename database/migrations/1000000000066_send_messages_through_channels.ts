import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly, isolate } from '#database/tenant_table'

/** Ways that messages leave a region by, what became of each message, and what gateways report. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table message_channels (
        id smallint generated always as identity,
        tenant_id int not null,
        code text collate "C" not null,
        adapter text not null,
        title text not null,
        status text not null default 'enabled' check (status in ('enabled', 'disabled')),
        turn smallint not null default 1,
        settings jsonb not null default '{}',
        networks cidr[] not null default '{}',
        report_key text not null,
        primary key (tenant_id, id),
        unique (tenant_id, code)
      );
      comment on table message_channels is
        'Gateways of short messages; payments come through payment_channels';
      comment on column message_channels.turn is
        'The lowest is tried first; the next one when it cannot take a message';
      comment on column message_channels.networks is 'Who may report; empty means nobody';
      comment on column message_channels.report_key is
        'Part of the address that the gateway reports to, encrypted';
      ${isolate('message_channels', { rw: 'select, insert, update' })}

      alter table messages drop constraint messages_status_check;
      alter table messages
        add constraint messages_status_check check (status in
          ('queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'unknown')),
        add column is_urgent boolean not null default false,
        add column good_until timestamptz,
        add column due_at timestamptz not null default clock_timestamp(),
        add column attempts smallint not null default 0,
        add column tried_at timestamptz,
        add column reported_at timestamptz,
        add column channel_id smallint,
        add column shown text,
        add foreign key (tenant_id, channel_id) references message_channels (tenant_id, id);
      comment on column messages.shown is
        'The text as staff may read it; it takes the place of the body once a secret one has left';
      comment on column messages.is_urgent is 'Asked for by its reader this moment: quiet hours do not hold it';
      create index messages_due on messages (tenant_id, due_at) where status = 'queued';
      create index messages_under_way on messages (tenant_id, tried_at) where status = 'sending';
      create index messages_account on messages (tenant_id, account_id, id);
      create index messages_recipient on messages (tenant_id, recipient, created_at);
      create index messages_provider on messages (tenant_id, channel_id, provider_reference)
        where provider_reference is not null;

      create table message_calls (
        id bigint generated always as identity,
        tenant_id int not null,
        channel_id smallint not null,
        request_id text not null,
        http_method text not null,
        peer text not null,
        headers jsonb not null,
        body bytea not null,
        received_at timestamptz not null,
        outcome text,
        answered_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, channel_id) references message_channels (tenant_id, id)
      );
      comment on table message_calls is 'Every call of a gateway of messages, stored before it is acted on';
      create index message_calls_channel on message_calls (tenant_id, channel_id, received_at);
      ${isolate('message_calls', { rw: 'select, insert' })}
      grant update (outcome, answered_at) on message_calls to app_rw;

      create table delivery_reports (
        id bigint generated always as identity,
        tenant_id int not null,
        channel_id smallint not null,
        reference text,
        provider_reference text,
        state text not null check (state in ('delivered', 'undelivered', 'pending')),
        reason text,
        received_at timestamptz not null default clock_timestamp(),
        primary key (tenant_id, id),
        foreign key (tenant_id, channel_id) references message_channels (tenant_id, id),
        check (reference is not null or provider_reference is not null)
      );
      comment on table delivery_reports is 'What gateways told of messages, as it came';
      create index delivery_reports_provider
        on delivery_reports (tenant_id, channel_id, provider_reference, id);
      ${appendOnly('delivery_reports')}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table delivery_reports, message_calls;
      drop index messages_due, messages_under_way, messages_account, messages_recipient,
        messages_provider;
      alter table messages no force row level security;
      update messages set status = 'sent' where status in ('delivered', 'undelivered', 'unknown');
      update messages set status = 'queued' where status = 'sending';
      alter table messages force row level security;
      alter table messages drop constraint messages_status_check;
      alter table messages
        add constraint messages_status_check check (status in ('queued', 'sent', 'failed')),
        drop column is_urgent, drop column good_until, drop column due_at, drop column attempts,
        drop column tried_at, drop column reported_at, drop column channel_id, drop column shown;
      drop table message_channels;
    `)
  }
}
