import type pg from 'pg'
import { searchKey } from '#shared/kernel/text/search_key'
import type { BenchOptions } from '#tests/bench/bench_options'

const SURNAMES = `Karimov Rahimova Tursunov Abdullayev Yusupova Ergashev Normurodov Saidova Qodirov
  Xolmatov Mirzayeva Boboyev Ismoilov Joʻrayeva Nazarov Olimova Poʻlatov Rustamova Sodiqov Toshmatov
  Umarova Vohidov Gʻaniyev Shodmonova Choriyev Hamroyev Eshonqulova Azimov Zokirova Islomov`
const NAMES = `Goʻzal Sherzod Nodira Dilshod Zulfiya Jahongir Malika Bobur Feruza Otabek Gulnora Sardor
  Nargiza Ulugʻbek Mohira Temur Shahnoza Akmal Yulduz Laziz Oydin Rustam Saodat Farhod Iroda Javlon
  Kamola Mansur Nilufar Oʻktam`
const STREETS = `Navoiy|Boʻston|Mirzo Ulugʻbek|Yoʻldosh Oxunboboyev|Amir Temur|Mustaqillik|Doʻstlik|
  Bogʻishamol|Registon|Oqtepa|Paxtakor|Gagarin|Istiqlol|Shahriston|Tinchlik|Yangiobod|Gulzor|Chorsu|
  Sogʻdiyona|Beruniy`

/** Names and addresses as mixed as people's, with keys folded by the kernel, and their index. */
export async function nameConsumers(admin: pg.Client, { accounts, tenantId }: BenchOptions) {
  const [surnames, names, streets] = [words(SURNAMES), words(NAMES), words(STREETS, '|')]
  await admin.query('drop index if exists personal_accounts_search')
  await admin.query(
    `update personal_accounts a set name = n.surname || ' ' || n.name,
            address = 'Urgut, ' || n.street || ', ' || n.house || '-uy',
            search_key = n.surname_key || ' ' || n.name_key || ' orgot ' || n.street_key || ' '
                         || n.house || ' oy'
       from (
         select g as id, s.surname, s.key as surname_key, f.name, f.key as name_key, t.street,
                t.key as street_key, 1 + (g::bigint * 40503) % 211 as house
           from generate_series(1, ${accounts}) g
           join unnest($1::text[], $2::text[]) with ordinality s(surname, key, i)
             on s.i = 1 + (g::bigint * 2654435761 % 1000003) % ${surnames.length}
           join unnest($3::text[], $4::text[]) with ordinality f(name, key, i)
             on f.i = 1 + (g::bigint * 7919 % 1000033) % ${names.length}
           join unnest($5::text[], $6::text[]) with ordinality t(street, key, i)
             on t.i = 1 + (g::bigint * 104729 % 999983) % ${streets.length}
       ) n
      where a.tenant_id = ${tenantId} and a.id = n.id`,
    [surnames, keys(surnames), names, keys(names), streets, keys(streets)]
  )
  await admin.query(
    `create index personal_accounts_search on personal_accounts
       using gin (tenant_id, search_key gin_trgm_ops)`
  )
  await admin.query('vacuum analyze personal_accounts')
}

function words(text: string, separator: string | RegExp = /\s+/): string[] {
  return text.split(separator).map((word) => word.trim())
}

function keys(texts: readonly string[]): string[] {
  return texts.map(searchKey)
}
