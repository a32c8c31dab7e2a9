import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly, isolate, PARTITION_YEARS, yearlyPartitions } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table ledger_accounts (
        code int not null,
        tenant_id int not null,
        name_uz text not null,
        name_cyrl text not null,
        name_ru text not null,
        primary key (tenant_id, code)
      );
      ${isolate('ledger_accounts')}

      create table periods (
        tenant_id int not null,
        division_id int not null,
        period date not null,
        state text not null default 'open' check (state in ('open', 'closed')),
        changed_by text,
        changed_at timestamptz not null default now(),
        primary key (tenant_id, division_id, period),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id)
      );
      comment on table periods is 'A month is open unless a row says closed';
      ${isolate('periods')}

      create sequence ledger_block start 1024;
      comment on sequence ledger_block is 'A block is 2^20 ids: one nextval serves a whole chunk of a billing run';
      grant usage on sequence ledger_block to app_rw;
      create sequence payment_ids cache 32;
      grant usage on sequence payment_ids to app_rw;

      create table ledger_transactions (
        id bigint not null,
        tenant_id int not null,
        kind text not null,
        booked_on date not null,
        period date not null,
        reversal_of bigint,
        reason text,
        recorded_by text not null,
        recorded_at timestamptz not null default now(),
        primary key (tenant_id, id)
      );
      create unique index ledger_transactions_reversed_once
        on ledger_transactions (tenant_id, reversal_of) where reversal_of is not null;
      ${appendOnly('ledger_transactions')}

      create table entries (
        transaction_id bigint not null,
        account_id bigint not null,
        source_id bigint not null,
        amount_minor bigint not null,
        tenant_id int not null,
        period date not null,
        booked_on date not null,
        ledger_code int not null,
        source_kind smallint not null,
        line smallint not null,
        primary key (tenant_id, period, account_id, source_kind, source_id, line)
      ) partition by range (period);
      comment on column entries.amount_minor is 'Debit positive, credit negative, tiyin';
      comment on column entries.account_id is 'Personal account, or 0 for the general ledger side';
      comment on column entries.source_kind is '1 charge, 2 payment, 3 payment reversal, 4 adjustment, 5 charge reversal';
      ${yearlyPartitions('entries', PARTITION_YEARS)}
      create index entries_transaction on entries using brin (transaction_id);
      ${appendOnly('entries')}

      create function refuse_unbalanced() returns trigger language plpgsql as $$
      declare
        wrong record;
      begin
        select e.transaction_id, sum(e.amount_minor) as off_by into wrong
          from added e group by e.tenant_id, e.transaction_id having sum(e.amount_minor) <> 0 limit 1;
        if found then
          raise exception 'Transaction % is off balance by % tiyin', wrong.transaction_id, wrong.off_by
            using errcode = 'P0A02';
        end if;
        return null;
      end $$;
      comment on function refuse_unbalanced is
        'Each INSERT brings whole transactions, so a statement-level check is enough and costs one aggregate';
      create trigger balanced after insert on entries
        referencing new table as added for each statement execute function refuse_unbalanced();

      create table balances (
        account_id bigint not null,
        balance_minor bigint not null default 0,
        d0 bigint not null default 0,
        d1 bigint not null default 0,
        d2 bigint not null default 0,
        d3 bigint not null default 0,
        d4 bigint not null default 0,
        version bigint not null default 0,
        tenant_id int not null,
        division_id int not null,
        aged_on date not null,
        primary key (tenant_id, account_id),
        check (d0 + d1 + d2 + d3 + d4 = greatest(balance_minor, 0))
      ) with (fillfactor = 50);
      comment on table balances is
        'A projection of entries, changed in the same transaction and verified by ledger:verify; debt positive, advance negative';
      comment on column balances.d0 is 'Debt of the month of aged_on; d1…d3 of the three months before; d4 older: oldest is paid first';
      comment on column balances.aged_on is 'The month that d0 stands for';
      ${isolate('balances')}
    `)
  }

  async down() {
    this.schema.raw(`drop table balances, entries, ledger_transactions, periods, ledger_accounts;
      drop function refuse_unbalanced(); drop sequence ledger_block, payment_ids`)
  }
}
