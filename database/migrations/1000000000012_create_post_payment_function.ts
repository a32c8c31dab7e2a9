import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * One round trip, one commit; called by `app/payments/actions/record_payment.ts` alone. Names are
 * qualified with their schema, because a `set search_path` would cost on every call.
 *
 * Answers `recorded`; `repeated` or `conflict` with the first payment of that reference; or the
 * reason of a refusal, with nothing written, so that the reference stays free.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create function post_payment(
        whose int, channel_code text, new_reference text, payer bigint, amount bigint,
        was_paid_at timestamptz, book_on date, today date, remark text, actor text,
        out outcome text, out payment_id bigint, out account_id bigint, out amount_minor bigint,
        out balance_after_minor bigint, out division_id int, out booked_on date,
        out paid_at timestamptz, out recorded_at timestamptz
      )
      language plpgsql volatile security invoker
      as $$
      declare
        channel record;
        account record;
        owed record;
        first public.payments;
        month date;
      begin
        if whose is distinct from nullif(current_setting('app.tenant_id', true), '')::int then
          raise exception 'A payment of another tenant' using errcode = 'P0A03';
        end if;

        select c.id, c.ledger_code, c.status, c.min_amount_minor, c.max_amount_minor into channel
          from public.payment_channels c where c.tenant_id = whose and c.code = channel_code;
        if not found then
          outcome := 'unknown_channel';
          return;
        end if;

        select a.division_id, a.status,
               case a.consumer_class when 'legal' then 4020 else 4010 end as receivable
          into account
          from public.personal_accounts a where a.tenant_id = whose and a.id = payer;

        -- A cancellation takes the same lock, so neither overtakes the other unseen.
        perform pg_advisory_xact_lock(hashtextextended(channel.id || ':' || new_reference, whose));

        <<posting>>
        begin
          outcome := case
            when channel.status <> 'enabled' then 'channel_disabled'
            when account.division_id is null then 'unknown_account'
            when account.status <> 'active' then 'account_closed'
            when amount < channel.min_amount_minor then 'amount_too_small'
            when amount > channel.max_amount_minor then 'amount_too_large'
            when exists (select from public.cancelled_references r
                          where r.tenant_id = whose and r.channel_id = channel.id
                            and r.reference = new_reference) then 'cancelled_before'
          end;
          exit posting when outcome is not null;

          -- Closing a month takes this lock exclusively; what was closed meanwhile is seen below.
          perform pg_advisory_xact_lock_shared(whose, account.division_id);
          foreach booked_on in array array[book_on, today] loop
            month := date_trunc('month', booked_on::timestamp)::date;
            exit when not exists (select from public.periods p
                                   where p.tenant_id = whose and p.division_id = account.division_id
                                     and p.period = month and p.state = 'closed');
            month := null;
          end loop;
          if month is null then
            outcome := 'period_closed';
            exit posting;
          end if;

          select b.balance_minor, b.d1, b.d2, b.d3, b.d4 into owed from public.balances b
           where b.tenant_id = whose and b.account_id = payer for update;
          if not found then
            insert into public.balances (tenant_id, account_id, division_id, aged_on)
            values (whose, payer, account.division_id, month) on conflict do nothing;
            select b.balance_minor, b.d1, b.d2, b.d3, b.d4 into owed from public.balances b
             where b.tenant_id = whose and b.account_id = payer for update;
          end if;

          payment_id := nextval('public.payment_ids');
          account_id := payer;
          amount_minor := amount;
          balance_after_minor := owed.balance_minor - amount;
          division_id := account.division_id;
          paid_at := was_paid_at;
          recorded_at := clock_timestamp();

          insert into public.payments as p (
            payment_id, account_id, amount_minor, balance_after_minor, transaction_id, paid_at,
            recorded_at, tenant_id, division_id, booked_on, channel_id, reference, note, recorded_by)
          values (
            post_payment.payment_id, payer, amount, post_payment.balance_after_minor,
            post_payment.payment_id, was_paid_at, post_payment.recorded_at, whose,
            account.division_id, post_payment.booked_on, channel.id, new_reference, remark, actor)
          on conflict on constraint payments_once do nothing;
          exit posting when not found;

          insert into public.ledger_transactions (
            id, tenant_id, kind, booked_on, period, recorded_by)
          values (
            post_payment.payment_id, whose, 'payment', post_payment.booked_on, month, actor);

          insert into public.entries (
            transaction_id, account_id, source_id, amount_minor, tenant_id, period, booked_on,
            ledger_code, source_kind, line)
          values
            (post_payment.payment_id, 0, post_payment.payment_id, amount, whose, month,
             post_payment.booked_on, channel.ledger_code, 2, 0),
            (post_payment.payment_id, payer, post_payment.payment_id, -amount, whose, month,
             post_payment.booked_on, account.receivable, 2, 1);

          insert into public.outbox (tenant_id, topic, payload)
          values (whose, 'payments.recorded',
                  jsonb_build_object('paymentId', post_payment.payment_id::text));

          -- The oldest debt is paid first: #ledger/rules/settle_buckets is the twin of this.
          update public.balances b set
            balance_minor = b.balance_minor - amount,
            d4 = greatest(0, b.d4 - amount),
            d3 = greatest(0, b.d3 - greatest(0, amount - b.d4)),
            d2 = greatest(0, b.d2 - greatest(0, amount - b.d4 - b.d3)),
            d1 = greatest(0, b.d1 - greatest(0, amount - b.d4 - b.d3 - b.d2)),
            d0 = greatest(0, b.d0 - greatest(0, amount - b.d4 - b.d3 - b.d2 - b.d1)),
            version = b.version + 1
          where b.tenant_id = whose and b.account_id = payer;

          outcome := 'recorded';
          return;
        end posting;

        -- A repeat is answered by the first payment, whatever has been closed since.
        select p.* into first from public.payments p
         where p.tenant_id = whose and p.channel_id = channel.id and p.reference = new_reference;
        if found then
          outcome := case
            when first.status = 'reversed' then 'already_reversed'
            when first.account_id = payer and first.amount_minor = amount then 'repeated'
            else 'conflict'
          end;
          payment_id := first.payment_id;
          account_id := first.account_id;
          amount_minor := first.amount_minor;
          balance_after_minor := first.balance_after_minor;
          division_id := first.division_id;
          booked_on := first.booked_on;
          paid_at := first.paid_at;
          recorded_at := first.recorded_at;
        end if;
      end $$;

      revoke all on function post_payment from public;
      grant execute on function post_payment to app_rw;
    `)
  }

  async down() {
    this.schema.raw('drop function post_payment')
  }
}
