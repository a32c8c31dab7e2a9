import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly, isolate } from '#database/tenant_table'

/** Payments in two phases: what was promised, and the tax receipts that providers tell us of. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table payment_channels add column one_promise boolean not null default false;
      comment on column payment_channels.one_promise is
        'An account takes one open promise at a time through this channel';

      create table payment_reservations (
        id bigint generated always as identity,
        tenant_id int not null,
        channel_id smallint not null,
        reference text collate "C" not null,
        account_id bigint not null,
        amount_minor bigint not null check (amount_minor > 0),
        state text not null default 'reserved'
          check (state in ('reserved', 'performed', 'released', 'expired')),
        is_only boolean not null,
        provider_at timestamptz,
        reserved_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        reason text,
        payment_id bigint,
        primary key (tenant_id, id),
        constraint payment_reservations_once unique (tenant_id, channel_id, reference),
        foreign key (tenant_id, account_id) references personal_accounts (tenant_id, id),
        foreign key (tenant_id, payment_id) references payments (tenant_id, payment_id),
        check ((state = 'performed') = (payment_id is not null)),
        check ((state in ('released', 'expired')) = (ended_at is not null))
      );
      comment on table payment_reservations is
        'Promises of payments: nothing is posted before they are confirmed. A performed one whose payment is reversed reads as cancelled';
      comment on column payment_reservations.is_only is
        'Made while the channel took one promise per account';
      comment on column payment_reservations.reason is
        'The provider''s own words for why it was released or its payment cancelled';
      create unique index payment_reservations_only
        on payment_reservations (tenant_id, channel_id, account_id)
        where state = 'reserved' and is_only;
      create index payment_reservations_open on payment_reservations (tenant_id, expires_at)
        where state = 'reserved';
      create index payment_reservations_at
        on payment_reservations (tenant_id, channel_id, (coalesce(provider_at, reserved_at)), id);
      create index payment_reservations_payment on payment_reservations (tenant_id, payment_id)
        where payment_id is not null;
      create index payment_reservations_account on payment_reservations (tenant_id, account_id);
      ${isolate('payment_reservations', { rw: 'select, insert' })}
      grant update (state, ended_at, reason, payment_id) on payment_reservations to app_rw;

      create table fiscal_receipts (
        id bigint generated always as identity,
        tenant_id int not null,
        payment_id bigint not null,
        about text not null check (about in ('payment', 'cancellation')),
        data jsonb not null,
        received_at timestamptz not null default clock_timestamp(),
        primary key (tenant_id, id),
        foreign key (tenant_id, payment_id) references payments (tenant_id, payment_id)
      );
      comment on table fiscal_receipts is
        'Tax receipts as providers told them, the newest of a payment last';
      create index fiscal_receipts_payment on fiscal_receipts (tenant_id, payment_id, about, id);
      ${appendOnly('fiscal_receipts')}
    `)
  }

  async down() {
    this.schema.raw(`drop table fiscal_receipts, payment_reservations;
      alter table payment_channels drop column one_promise`)
  }
}
