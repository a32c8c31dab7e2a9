/**
 * One round trip, one commit; called by `app/payments/actions/record_payment.ts` alone. Names are
 * qualified with their schema, because a `set search_path` would cost on every call.
 *
 * Answers `recorded`; `repeated`, `conflict` or `already_reversed` with the first payment of that
 * reference; or the reason of a refusal, with nothing written, so that the reference stays free.
 *
 * @param holds whether accounts can be held: they could not from the beginning
 */
export function postPaymentFunction({ holds }: { holds: boolean }): string {
  const isHeld = holds ? `,${IS_HELD}` : ''
  const blocked = holds ? BLOCKED : ''
  return `
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
      place record;
      before record;
      month date := date_trunc('month', book_on::timestamp)::date;
      this_month date := date_trunc('month', today::timestamp)::date;
    begin
      if whose is distinct from nullif(current_setting('app.tenant_id', true), '')::int then
        raise exception 'A payment of another tenant' using errcode = 'P0A03';
      end if;

      select c.id as channel_id, c.ledger_code, c.status as channel_status, c.min_amount_minor,
             c.max_amount_minor, a.division_id, a.status as account_status,
             case a.consumer_class when 'legal' then 4020 else 4010 end as receivable
        into place
        from public.payment_channels c
        left join public.personal_accounts a on a.tenant_id = whose and a.id = payer
       where c.tenant_id = whose and c.code = channel_code;
      if not found then
        outcome := 'unknown_channel';
        return;
      end if;

      -- The payment waits for its twin and for its own cancellation, and keeps the month open:
      -- closing takes that lock exclusively. The next statement sees what was committed meanwhile.
      perform pg_advisory_xact_lock(
                hashtextextended(place.channel_id || ':' || new_reference, whose)),
              pg_advisory_xact_lock_shared(whose, coalesce(place.division_id, 0));

      select p.payment_id, p.account_id, p.amount_minor, p.balance_after_minor, p.division_id,
             p.booked_on, p.paid_at, p.recorded_at, p.status,
             exists (select from public.cancelled_references r
                      where r.tenant_id = whose and r.channel_id = place.channel_id
                        and r.reference = new_reference) as is_cancelled,
             array(select m.period from public.periods m
                    where m.tenant_id = whose and m.division_id = place.division_id
                      and m.period in (month, this_month) and m.state = 'closed') as closed${isHeld}
        into before
        from (select) always
        left join public.payments p
          on p.tenant_id = whose and p.channel_id = place.channel_id
         and p.reference = new_reference;

      -- A repeat is answered by the first payment, whatever has been closed since.
      if before.payment_id is not null then
        outcome := case
          when before.status = 'reversed' then 'already_reversed'
          when before.account_id = payer and before.amount_minor = amount then 'repeated'
          else 'conflict'
        end;
        payment_id := before.payment_id;
        account_id := before.account_id;
        amount_minor := before.amount_minor;
        balance_after_minor := before.balance_after_minor;
        division_id := before.division_id;
        booked_on := before.booked_on;
        paid_at := before.paid_at;
        recorded_at := before.recorded_at;
        return;
      end if;

      if month = any (before.closed) then
        month := this_month;
        book_on := today;
      end if;
      outcome := case
        when place.channel_status <> 'enabled' then 'channel_disabled'
        when place.division_id is null then 'unknown_account'
        when place.account_status <> 'active' then 'account_closed'${blocked}
        when amount < place.min_amount_minor then 'amount_too_small'
        when amount > place.max_amount_minor then 'amount_too_large'
        when before.is_cancelled then 'cancelled_before'
        when month = any (before.closed) then 'period_closed'
        else 'recorded'
      end;
      if outcome <> 'recorded' then return; end if;

      payment_id := nextval('public.payment_ids');
      account_id := payer;
      amount_minor := amount;
      division_id := place.division_id;
      booked_on := book_on;
      paid_at := was_paid_at;
      recorded_at := clock_timestamp();

      insert into public.ledger_transactions (id, tenant_id, kind, booked_on, period, recorded_by)
      values (payment_id, whose, 'payment', book_on, month, actor);

      insert into public.entries (
        transaction_id, account_id, source_id, amount_minor, tenant_id, period, booked_on,
        ledger_code, source_kind, line)
      values
        (payment_id, 0, payment_id, amount, whose, month, book_on, place.ledger_code, 2, 0),
        (payment_id, payer, payment_id, -amount, whose, month, book_on, place.receivable, 2, 1);

      insert into public.outbox (tenant_id, topic, payload)
      values (whose, 'payments.recorded', jsonb_build_object('paymentId', payment_id::text));

      -- The row that others wait for comes last. The oldest debt is paid first:
      -- #ledger/rules/settle_buckets is the twin of this arithmetic.
      loop
        update public.balances b set
          balance_minor = b.balance_minor - amount,
          d4 = greatest(0, b.d4 - amount),
          d3 = greatest(0, b.d3 - greatest(0, amount - b.d4)),
          d2 = greatest(0, b.d2 - greatest(0, amount - b.d4 - b.d3)),
          d1 = greatest(0, b.d1 - greatest(0, amount - b.d4 - b.d3 - b.d2)),
          d0 = greatest(0, b.d0 - greatest(0, amount - b.d4 - b.d3 - b.d2 - b.d1)),
          version = b.version + 1
        where b.tenant_id = whose and b.account_id = payer
        returning b.balance_minor into balance_after_minor;
        exit when found;
        insert into public.balances (tenant_id, account_id, division_id, aged_on)
        values (whose, payer, place.division_id, month) on conflict do nothing;
      end loop;

      insert into public.payments (
        payment_id, account_id, amount_minor, balance_after_minor, transaction_id, paid_at,
        recorded_at, tenant_id, division_id, booked_on, channel_id, reference, note, recorded_by)
      values (
        payment_id, payer, amount, balance_after_minor, payment_id, was_paid_at, recorded_at,
        whose, place.division_id, book_on, place.channel_id, new_reference, remark, actor);
    end $$;

    revoke all on function post_payment from public;
    grant execute on function post_payment to app_rw;
  `
}

const IS_HELD = `
               exists (select from public.payer_holds h
                        where h.tenant_id = whose and h.account_id = payer and not h.takes_money
                          and h.valid_from <= today
                          and (h.valid_to is null or h.valid_to > today)) as is_held`

const BLOCKED = `
          when before.is_held then 'payer_blocked'`
