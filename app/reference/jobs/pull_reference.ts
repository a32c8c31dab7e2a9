import { platformRows } from '#administration/queries/platform_rows'
import { storeBundle } from '#reference/actions/store_bundle'
import { downloadBundle, type Partial } from '#reference/publication/download_bundle'

type Claimed = {
  url: string
  every_minutes: number
  etag: string | null
  partial: Buffer | null
  partial_etag: string | null
  failures: number
}

/**
 * Looks for a newer version where this deployment pulls from, when it is time. One worker at a time
 * claims the source; an outage is waited out longer and longer, and what has come of a file that
 * broke off is not asked for again. Answers 1 when a version was stored: tenants receive it next.
 */
export async function pullReference(): Promise<number> {
  const source = await claim()
  if (!source) return 0
  const download = await downloadBundle({ ...source, partial: partialOf(source) })
  if (download.outcome === 'broken') {
    await failed(source, download.why, download.partial)
    return 0
  }
  if (download.outcome === 'same') return succeeded(source, source.etag, 0)
  try {
    await storeBundle(download.bytes, 'pull')
  } catch (error) {
    await failed(source, (error as { code?: string }).code ?? 'E_HTTP_500', null)
    return 0
  }
  return succeeded(source, download.etag, 1)
}

/** Taken for as long as a download may last; then another worker may try. */
async function claim(): Promise<Claimed | null> {
  const [claimed] = await platformRows<Claimed>(
    `update platform.reference_source
        set last_try_at = clock_timestamp(), next_try_at = clock_timestamp() + interval '2 minutes'
      where next_try_at <= clock_timestamp()
      returning url, every_minutes, etag, partial, partial_etag, failures`
  )
  return claimed ?? null
}

function partialOf({ partial, partial_etag: etag }: Claimed): Partial | null {
  return partial && etag ? { bytes: partial, etag } : null
}

async function succeeded(source: Claimed, etag: string | null, stored: number): Promise<number> {
  await platformRows(
    `update platform.reference_source
        set etag = :etag, partial = null, partial_etag = null, failures = 0, last_error = null,
            last_success_at = clock_timestamp(),
            next_try_at = clock_timestamp() + make_interval(mins => every_minutes)`,
    { etag: etag ?? source.etag ?? '' }
  )
  return stored
}

const LONGEST_DOUBLING = 12

/** After half a minute, then one, two, four … but never later than the usual look. */
function failed(source: Claimed, why: string, partial: Partial | null) {
  return platformRows(
    `update platform.reference_source
        set failures = failures + 1, last_error = :why, partial = :partial, partial_etag = :etag,
            next_try_at = clock_timestamp() + least(
              make_interval(secs => 30 * power(2, :doublings)),
              make_interval(mins => every_minutes))`,
    {
      why,
      partial: (partial?.bytes ?? null) as Buffer,
      etag: (partial?.etag ?? null) as string,
      doublings: Math.min(source.failures, LONGEST_DOUBLING),
    }
  )
}
