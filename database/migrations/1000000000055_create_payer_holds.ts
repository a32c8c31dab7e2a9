import { BaseSchema } from '@adonisjs/lucid/schema'
import { postPaymentFunction } from '#database/post_payment_function'
import { isolate } from '#database/tenant_table'

/** From when until when the money of an account is held, by what act, and whether it may pay then. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table payer_holds (
        id bigint generated always as identity,
        tenant_id int not null,
        account_id bigint not null,
        kind text not null check (kind in ('court', 'waste_debt', 'closing', 'dispute', 'other')),
        takes_money boolean not null,
        valid_from date not null,
        valid_to date,
        document text not null,
        reason text not null,
        recorded_by text not null,
        recorded_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, account_id) references personal_accounts (tenant_id, id),
        check (valid_to is null or valid_to >= valid_from)
      );
      comment on table payer_holds is
        'Accounts whose payments are a question: their money is taken, refused or set aside';
      comment on column payer_holds.takes_money is
        'False: a payment is refused before money moves; money that has moved already goes to suspense';
      comment on column payer_holds.valid_to is 'Half-open; the day of valid_from: it never held';
      create index payer_holds_account on payer_holds (tenant_id, account_id, id);
      create index payer_holds_shut on payer_holds (tenant_id, account_id) where not takes_money;
      ${isolate('payer_holds', { rw: 'select, insert' })}
      grant update (valid_to) on payer_holds to app_rw;

      drop function post_payment;
      ${postPaymentFunction({ holds: true })}
    `)
  }

  async down() {
    this.schema.raw(`
      drop function post_payment;
      ${postPaymentFunction({ holds: false })}
      drop table payer_holds`)
  }
}
