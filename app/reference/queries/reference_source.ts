import { platformRows } from '#administration/queries/platform_rows'

export type ReferenceSource = {
  url: string
  everyMinutes: number
  etag: string | null
  failures: number
  lastError: string | null
  lastTryAt: Date | null
  lastSuccessAt: Date | null
  nextTryAt: Date
}

/** Where this deployment pulls the reference from and how that went; null when it does not. */
export async function referenceSource(): Promise<ReferenceSource | null> {
  const [source] = await platformRows<ReferenceSource>(
    `select url, every_minutes as "everyMinutes", etag, failures, last_error as "lastError",
            last_try_at as "lastTryAt", last_success_at as "lastSuccessAt",
            next_try_at as "nextTryAt"
       from platform.reference_source`
  )
  return source ?? null
}
