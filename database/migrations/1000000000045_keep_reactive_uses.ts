import { BaseSchema } from '@adonisjs/lucid/schema'

/** Reactive energy is kept: a value is corrected by its reversal, with a reason, and a new row. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table reactive_uses
        drop constraint reactive_uses_pkey,
        add column id bigint generated always as identity,
        add column reversed_at timestamptz,
        add column reversed_by text,
        add column reversal_reason text,
        add primary key (tenant_id, id),
        add check (num_nulls(reversed_at, reversed_by, reversal_reason) in (0, 3));
      create unique index reactive_uses_standing
        on reactive_uses (tenant_id, account_id, service_point_id, period)
        where reversed_at is null;
      comment on table reactive_uses is
        'Reactive energy by month: one standing value each; a correction reverses it and adds another';

      create function refuse_reactive_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.reversed_at is null and new.reversed_at is not null
           and to_jsonb(new) - '{reversed_at,reversed_by,reversal_reason}'::text[]
             = to_jsonb(old) - '{reversed_at,reversed_by,reversal_reason}'::text[] then
          return new;
        end if;
        raise exception 'reactive_uses: a value is reversed once, never changed';
      end $$;
      create trigger kept before update or delete on reactive_uses
        for each row execute function refuse_reactive_change();
      alter table reactive_uses enable always trigger kept;

      create index prepayment_demands_account on prepayment_demands (tenant_id, account_id, period);
    `)
  }

  async down() {
    this.schema.raw(`
      drop index prepayment_demands_account;
      drop trigger kept on reactive_uses;
      drop function refuse_reactive_change();
      delete from reactive_uses where reversed_at is not null;
      drop index reactive_uses_standing;
      alter table reactive_uses drop column id, drop column reversed_at, drop column reversed_by,
        drop column reversal_reason,
        add primary key (tenant_id, account_id, service_point_id, period);
    `)
  }
}
