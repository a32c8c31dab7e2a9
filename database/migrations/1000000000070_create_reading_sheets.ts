import { BaseSchema } from '@adonisjs/lucid/schema'
import { isolate } from '#database/tenant_table'

/** Files with the readings of many meters. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table reading_sheets (
        id bigint generated always as identity,
        tenant_id int not null,
        division_id int not null,
        file_name text not null,
        sha256 text collate "C" not null,
        source text not null check (source in ('controller', 'telemetry', 'consumer')),
        status text not null default 'running' check (status in ('running', 'done', 'failed')),
        failure jsonb,
        rows_total int not null default 0,
        rows_done int not null default 0,
        rows_accepted int not null default 0,
        rows_questioned int not null default 0,
        rows_repeated int not null default 0,
        rows_refused int not null default 0,
        problems jsonb not null default '[]',
        created_by text not null,
        created_at timestamptz not null default now(),
        finished_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, division_id) references divisions (tenant_id, id)
      );
      comment on table reading_sheets is 'A file with the readings of many meters, and what became of its lines';
      comment on column reading_sheets.division_id is 'Accounts of this division and of all under it may be named';
      comment on column reading_sheets.problems is 'The first lines that were refused or questioned: line, code, facts, text';
      create unique index reading_sheets_once on reading_sheets (tenant_id, division_id, sha256, source)
        where status <> 'failed';
      ${isolate('reading_sheets', { rw: 'select, insert' })}
      grant update (status, failure, rows_total, rows_done, rows_accepted, rows_questioned,
                    rows_repeated, rows_refused, problems, finished_at) on reading_sheets to app_rw;

      create table reading_sheet_files (
        tenant_id int not null,
        sheet_id bigint not null,
        content bytea not null,
        primary key (tenant_id, sheet_id),
        foreign key (tenant_id, sheet_id) references reading_sheets (tenant_id, id)
      );
      comment on table reading_sheet_files is 'The file as it came, kept before anything is read out of it';
      ${isolate('reading_sheet_files', { rw: 'select, insert' })}

      alter table readings add column sheet_id bigint,
        add foreign key (tenant_id, sheet_id) references reading_sheets (tenant_id, id);
      comment on column readings.sheet_id is 'The file that it came with';`)
  }

  async down() {
    this.schema.raw(`
      alter table readings drop column sheet_id;
      drop table reading_sheet_files, reading_sheets;`)
  }
}
