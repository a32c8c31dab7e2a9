import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly, isolate } from '#database/tenant_table'

/** Cash desks of divisions, the shifts of their cashiers, and what went into and out of the drawers. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table cash_desks (
        id int generated always as identity,
        tenant_id int not null,
        division_id int not null,
        title text not null,
        opened_by text not null,
        opened_at timestamptz not null,
        closed_on date,
        primary key (tenant_id, id),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id)
      );
      create unique index cash_desks_title on cash_desks (tenant_id, division_id, title)
        where closed_on is null;
      ${isolate('cash_desks', { rw: 'select, insert' })}
      grant update (closed_on) on cash_desks to app_rw;

      create table cashier_shifts (
        id bigint generated always as identity,
        tenant_id int not null,
        desk_id int not null,
        division_id int not null,
        cashier text not null,
        cashier_name text not null,
        opened_at timestamptz not null,
        opened_on date not null,
        float_minor bigint not null check (float_minor >= 0),
        status text not null default 'open' check (status in ('open', 'closed')),
        number text collate "C",
        closed_at timestamptz,
        closed_by text,
        expected_minor bigint,
        counted_minor bigint check (counted_minor >= 0),
        left_minor bigint check (left_minor >= 0),
        counts jsonb,
        totals jsonb,
        note text,
        primary key (tenant_id, id),
        unique (tenant_id, number),
        foreign key (tenant_id, desk_id) references cash_desks (tenant_id, id),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id),
        check ((status = 'closed') = (number is not null and counted_minor is not null
          and left_minor is not null and totals is not null))
      );
      comment on column cashier_shifts.float_minor is 'What the last shift left in the drawer';
      comment on column cashier_shifts.number is 'Of the Z report, without gaps';
      comment on column cashier_shifts.totals is 'What the Z report says, for ever';
      comment on column cashier_shifts.left_minor is 'What the next shift of the desk finds';
      create unique index cashier_shifts_desk on cashier_shifts (tenant_id, desk_id)
        where status = 'open';
      create unique index cashier_shifts_cashier on cashier_shifts (tenant_id, cashier)
        where status = 'open';
      create index cashier_shifts_latest on cashier_shifts (tenant_id, desk_id, id);
      create index cashier_shifts_day on cashier_shifts (tenant_id, opened_on, id);
      ${isolate('cashier_shifts', { rw: 'select, insert' })}
      grant update (status, number, closed_at, closed_by, expected_minor, counted_minor, left_minor,
        counts, totals, note) on cashier_shifts to app_rw;
      create trigger closed_for_good before update or delete on cashier_shifts
        for each row when (old.status = 'closed') execute function refuse_change();

      create table shift_payments (
        payment_id bigint not null,
        shift_id bigint not null,
        given_minor bigint,
        tenant_id int not null,
        tender text not null check (tender in ('cash', 'card')),
        terminal_reference text collate "C",
        primary key (tenant_id, payment_id),
        foreign key (tenant_id, payment_id) references payments (tenant_id, payment_id),
        foreign key (tenant_id, shift_id) references cashier_shifts (tenant_id, id),
        check ((tender = 'card') = (terminal_reference is not null))
      );
      create index shift_payments_shift on shift_payments (tenant_id, shift_id, payment_id);
      create unique index shift_payments_terminal
        on shift_payments (tenant_id, shift_id, terminal_reference)
        where terminal_reference is not null;
      ${appendOnly('shift_payments')}

      create table shift_returns (
        payment_id bigint not null,
        shift_id bigint not null,
        amount_minor bigint not null check (amount_minor > 0),
        tenant_id int not null,
        tender text not null check (tender in ('cash', 'card')),
        terminal_reference text collate "C",
        primary key (tenant_id, payment_id),
        foreign key (tenant_id, payment_id) references payments (tenant_id, payment_id),
        foreign key (tenant_id, shift_id) references cashier_shifts (tenant_id, id)
      );
      comment on column shift_returns.shift_id is 'Whose drawer the money left: not always the one it came to';
      create index shift_returns_shift on shift_returns (tenant_id, shift_id, payment_id);
      ${appendOnly('shift_returns')}

      create table drawer_documents (
        id bigint generated always as identity,
        shift_id bigint,
        corrects_id bigint,
        amount_minor bigint not null check (amount_minor <> 0),
        transaction_id bigint not null,
        reverses_id bigint,
        tenant_id int not null,
        desk_id int not null,
        division_id int not null,
        kind text not null check (kind in ('change', 'expense', 'delivery', 'over', 'short')),
        number text not null,
        reason text not null,
        booked_on date not null,
        recorded_by text not null,
        recorded_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id, reverses_id),
        foreign key (tenant_id, desk_id) references cash_desks (tenant_id, id),
        foreign key (tenant_id, shift_id) references cashier_shifts (tenant_id, id),
        foreign key (tenant_id, corrects_id) references cashier_shifts (tenant_id, id),
        foreign key (tenant_id, reverses_id) references drawer_documents (tenant_id, id),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id)
      );
      comment on table drawer_documents is 'Money into and out of drawers that is no payment, each posted';
      comment on column drawer_documents.amount_minor is 'Above zero it comes into the drawer';
      comment on column drawer_documents.shift_id is 'Null: between two shifts of the desk';
      comment on column drawer_documents.corrects_id is 'The closed shift that it puts right';
      create index drawer_documents_shift on drawer_documents (tenant_id, shift_id, id);
      create index drawer_documents_desk on drawer_documents (tenant_id, desk_id, id);
      create index drawer_documents_corrects on drawer_documents (tenant_id, corrects_id)
        where corrects_id is not null;
      ${appendOnly('drawer_documents')}

      alter table ledger_accounts no force row level security;
      alter table payment_channels no force row level security;
      alter table roles no force row level security;
      insert into ledger_accounts (tenant_id, code, name_uz, name_cyrl, name_ru)
      select distinct tenant_id, 5910, 'Kamomadlar', 'Камомадлар', 'Недостачи' from ledger_accounts
      on conflict do nothing;
      insert into payment_channels (tenant_id, code, adapter, title, ledger_code)
      select tenant_id, 'card_desk', 'card_desk', 'Kassa, karta', 5710 from payment_channels
       where code = 'cash_desk'
      on conflict do nothing;
      update roles set rights = array(
          select distinct unnest(rights || array['payments.desks', 'payments.return']))
        where code in ('head', 'district_administrator');
      update roles set rights = array(select distinct unnest(rights || array['payments.desks']))
        where code = 'chief_accountant';
      update roles set rights = array(select distinct unnest(rights || array['payments.return']))
        where code in ('cashier', 'operator');
      alter table ledger_accounts force row level security;
      alter table payment_channels force row level security;
      alter table roles force row level security;
    `)
  }

  async down() {
    this.schema.raw(`drop table drawer_documents, shift_returns, shift_payments, cashier_shifts,
      cash_desks`)
  }
}
