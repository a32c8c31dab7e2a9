import { BaseSchema } from '@adonisjs/lucid/schema'
import { isolate } from '#database/tenant_table'

/** Payments that we ask providers for, and where each of them stands. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table payment_channels add column paid_through_id smallint,
        add foreign key (tenant_id, paid_through_id) references payment_channels (tenant_id, id);
      comment on column payment_channels.paid_through_id is
        'The channel whose own calls bring what is asked for through this one; null: this very channel';

      create table payment_attempts (
        id bigint generated always as identity,
        tenant_id int not null,
        channel_id smallint not null,
        reference text collate "C" not null,
        account_id bigint not null,
        invoice_id bigint,
        amount_minor bigint not null check (amount_minor > 0),
        kind text not null check (kind in ('link', 'push', 'poll')),
        state text not null check (state in
          ('not_contacted', 'unknown', 'pending', 'declined', 'done')),
        provider_reference text collate "C",
        link text,
        wish jsonb not null default '{}',
        tries int not null default 0,
        next_try_at timestamptz,
        needs_people boolean not null default false,
        last_answer text,
        told jsonb,
        payment_id bigint,
        started_at timestamptz not null,
        started_by text not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        primary key (tenant_id, id),
        constraint payment_attempts_once unique (tenant_id, channel_id, reference),
        foreign key (tenant_id, channel_id) references payment_channels (tenant_id, id),
        foreign key (tenant_id, account_id) references personal_accounts (tenant_id, id),
        foreign key (tenant_id, payment_id) references payments (tenant_id, payment_id),
        check ((state in ('declined', 'done')) = (ended_at is not null)),
        check (ended_at is null or next_try_at is null)
      );
      comment on table payment_attempts is
        'Payments asked for at a provider; a payment is posted once its end is known, and never guessed';
      comment on column payment_attempts.reference is
        'Ours, made before the provider hears of it, and the same in every repeat';
      comment on column payment_attempts.wish is 'What a repeat needs: phone, language, where to return';
      comment on column payment_attempts.told is 'What the provider says that differs from what was asked';
      comment on column payment_attempts.needs_people is 'The janitor has given it up: people decide';
      create index payment_attempts_due on payment_attempts (tenant_id, next_try_at)
        where next_try_at is not null;
      create index payment_attempts_people on payment_attempts (tenant_id, id) where needs_people;
      create index payment_attempts_account on payment_attempts (tenant_id, account_id, id);
      create index payment_attempts_payment on payment_attempts (tenant_id, payment_id)
        where payment_id is not null;
      ${isolate('payment_attempts', { rw: 'select, insert' })}
      grant update (state, provider_reference, tries, next_try_at, needs_people, last_answer, told,
        payment_id, ended_at) on payment_attempts to app_rw;
    `)
  }

  async down() {
    this.schema.raw(`drop table payment_attempts;
      alter table payment_channels drop column paid_through_id`)
  }
}
