import { BaseSchema } from '@adonisjs/lucid/schema'
import { appendOnly } from '#database/tenant_table'

/**
 * The audit trail: where it happened in the company, the order in which it is sealed, the sealed
 * blocks, and who looked at personal data.
 *
 * Identities commit out of order, transactions do not finish behind the oldest running one: so rows
 * are sealed in the order (xid, id), up to that horizon, and no late row can slip behind a block.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table audit_log
        add column division_id int,
        add column xid bigint not null default pg_current_xact_id()::text::bigint;
      comment on column audit_log.division_id is 'The division in work; null for what no desk did';
      comment on column audit_log.xid is 'The transaction: the order of sealing, see audit_blocks';
      create index audit_log_sealing on audit_log (tenant_id, xid, id);
      create index audit_log_at on audit_log (tenant_id, at, id);
      create index audit_log_action on audit_log (tenant_id, action, at, id);
      create index audit_log_actor on audit_log (tenant_id, actor_id, at, id)
        where actor_id is not null;

      create table audit_blocks (
        tenant_id int not null,
        number int not null check (number > 0),
        encoding smallint not null default 1,
        last_xid bigint not null,
        last_id bigint not null,
        row_ids bigint[] not null,
        row_marks bytea not null,
        hash bytea not null check (length(hash) = 32),
        sealed_at timestamptz not null default clock_timestamp(),
        primary key (tenant_id, number),
        check (length(row_marks) = 8 * cardinality(row_ids))
      );
      comment on table audit_blocks is 'The hash chain over audit_log, a tenant at a time';
      comment on column audit_blocks.row_marks is
        'The first 8 bytes of the chain after each row: they name the first row that is not as sealed';
      comment on column audit_blocks.hash is 'The chain after the last row of the block';
      ${appendOnly('audit_blocks')}

      create table personal_views (
        id bigint generated always as identity,
        tenant_id int not null,
        at timestamptz not null default clock_timestamp(),
        slot bigint not null default floor(extract(epoch from clock_timestamp()) / 600)::bigint,
        user_id bigint not null,
        user_name text not null,
        ip text,
        request_id text,
        division_id int,
        kind text not null,
        subject text not null,
        account_id bigint,
        filter jsonb,
        shown int not null default 1 check (shown > 0),
        primary key (tenant_id, id)
      );
      comment on table personal_views is 'Who looked at whose data: once in ten minutes each';
      comment on column personal_views.user_id is 'Of this tenant, or of the centre while it is let in';
      comment on column personal_views.subject is 'An id, or the fingerprint of a list''s filter';
      create unique index personal_views_once
        on personal_views (tenant_id, user_id, kind, subject, slot);
      create index personal_views_account on personal_views (tenant_id, account_id, id desc)
        where account_id is not null;
      ${appendOnly('personal_views')}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table personal_views, audit_blocks;
      drop index audit_log_sealing, audit_log_at, audit_log_action, audit_log_actor;
      alter table audit_log drop column division_id, drop column xid;
    `)
  }
}
