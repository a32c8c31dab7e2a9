import { BaseSchema } from '@adonisjs/lucid/schema'

/** Channels in the hands of staff: several of one adapter, what their calls came to, whose right it is. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      drop index payment_channels_gateway;
      comment on column payment_channels.code is
        'Names the channel in the address that its provider calls: the adapter, or the adapter and a mark of its own';
      create index provider_calls_channel on provider_calls (tenant_id, channel_id, received_at);

      alter table roles no force row level security;
      update roles set rights = array(
          select distinct unnest(rights || array['channels.view', 'channels.edit']))
        where code = 'head';
      update roles set rights = array(select distinct unnest(rights || array['channels.view']))
        where code in ('district_administrator', 'chief_accountant');
      alter table roles force row level security;
    `)
  }

  async down() {
    this.schema.raw(`
      drop index provider_calls_channel;
      create unique index payment_channels_gateway on payment_channels (tenant_id, adapter)
        where login is not null;
      alter table roles no force row level security;
      update roles set rights = array_remove(array_remove(rights, 'channels.view'), 'channels.edit');
      alter table roles force row level security;
    `)
  }
}
