import { platformRows } from '#administration/queries/platform_rows'
import { DomainException } from '#shared/http/domain_exception'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Names the centre's deployment from which this one pulls; null stops pulling.
 *
 * @throws E_SOURCE_URL unless it is https (or this very machine)
 */
export async function setSource(source: { url: string; everyMinutes: number } | null) {
  if (!source) return void (await platformRows('delete from platform.reference_source'))
  const { everyMinutes } = source
  await platformRows(
    `insert into platform.reference_source (url, every_minutes) values (:url, :everyMinutes)
     on conflict (singleton) do update
        set url = excluded.url, every_minutes = excluded.every_minutes, etag = null, partial = null,
            partial_etag = null, failures = 0, last_error = null, next_try_at = clock_timestamp()`,
    { url: baseOf(source.url), everyMinutes }
  )
}

function baseOf(text: string): string {
  const url = URL.parse(text)
  const safe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname))
  if (!url || !safe || url.username !== '' || url.search !== '') {
    throw new DomainException('E_SOURCE_URL')
  }
  return url.href.replace(/\/$/, '')
}
