import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * `like all (…)` is no condition that an index can answer, so the first stage of both searches read
 * every row of the tenant. Now each word is a condition of its own; words of less than three letters
 * have no trigram and are checked on what the others found. What is found is cut before it is sorted.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create function words_condition(tokens text[], of text) returns text
      language sql immutable strict set search_path = pg_catalog
      as $$
        select coalesce(string_agg(
          case when length(t) >= 3
               then format('%s like %L', of, '%' || regexp_replace(t, '([\\\\%_])', '\\\\\\1', 'g') || '%')
               else format('strpos(%s, %L) > 0', of, t) end, ' and '), 'false')
          from unnest(tokens) t
      $$;
      revoke all on function words_condition(text[], text) from public;
      grant execute on function words_condition(text[], text) to hisob_search;
      drop function search_accounts(text[], int);
      drop function search_streets(text[], int[], int);
      grant create, usage on schema public to hisob_search;
      ${definer('search_accounts(tokens text[], divisions int[], at_most int)', ACCOUNTS)}
      ${definer('search_streets(tokens text[], divisions int[], at_most int)', STREETS)}
      revoke create on schema public from hisob_search;
    `)
  }

  async down() {
    throw new Error('The searches before this one did not use their index')
  }
}

type Search = { returns: string; signature: string; exact: string; close: string }

const ACCOUNTS: Search = {
  signature: 'search_accounts(text[], int[], int)',
  returns: 'account_id bigint, score real',
  exact: `
    select f.id, 1::real from (
      select a.id, a.name from public.personal_accounts a
       where a.tenant_id = $1 and %s and a.division_id = any($2) limit greatest(200, 2 * $3)) f
     order by f.name, f.id limit $3`,
  close: `
    select a.id, public.word_similarity($4, a.search_key)
      from public.personal_accounts a
     where a.tenant_id = $1 and $4 operator(public.<%%) a.search_key and a.division_id = any($2)
     order by 2 desc, a.id limit $3`,
}

const STREETS: Search = {
  signature: 'search_streets(text[], int[], int)',
  returns: 'street_id bigint, name_id bigint, score real',
  exact: `
    select f.street_id, f.id, public.similarity($4, f.search_key) from (
      select n.street_id, n.id, n.search_key from public.street_names n
        join public.streets s on s.tenant_id = $1 and s.id = n.street_id
       where n.tenant_id = $1 and %s and s.division_id = any($2) limit greatest(200, 2 * $3)) f
     order by 3 desc, f.id limit $3`,
  close: `
    select n.street_id, n.id, public.word_similarity($4, n.search_key)
      from public.street_names n
      join public.streets s on s.tenant_id = $1 and s.id = n.street_id
     where n.tenant_id = $1 and $4 operator(public.<%%) n.search_key and s.division_id = any($2)
     order by 3 desc, n.id limit $3`,
}

/**
 * Trigram and LIKE operators are not leakproof, so row-level security would refuse the index. The
 * function reads as a role that bypasses it and takes the tenant only from the setting.
 */
function definer(declaration: string, { signature, returns, exact, close }: Search) {
  const alias = signature.startsWith('search_accounts') ? 'a' : 'n'
  return `
    create function ${declaration}
    returns table (${returns})
    language plpgsql stable security definer
    set search_path = pg_catalog, public
    set pg_trgm.word_similarity_threshold = 0.5
    set enable_seqscan = off
    as $$
    declare
      whose int := nullif(current_setting('app.tenant_id', true), '')::int;
      words text := array_to_string(tokens, ' ');
    begin
      return query execute format($q$${exact}$q$, public.words_condition(tokens, '${alias}.search_key'))
        using whose, divisions, at_most, words;
      if found then return; end if;
      return query execute format($q$${close}$q$) using whose, divisions, at_most, words;
    end $$;
    alter function ${signature} owner to hisob_search;
    revoke all on function ${signature} from public;
    grant execute on function ${signature} to app_rw, app_ro;`
}
