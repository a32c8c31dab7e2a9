import { Refusal } from '#bin/services/refusal'

/** Reads DATABASE_URL: where the server is, and the database it names for the application, if any. */
export function givenDatabase(databaseUrl: string) {
  const url = URL.parse(databaseUrl)
  if (!url?.hostname || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new Refusal(
      'DATABASE_URL cannot be read: write it as postgres://user:password@host:5432/database, with special characters percent-encoded.'
    )
  }
  const name = decodeURIComponent(url.pathname.slice(1))
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    name: name === '' || name === 'postgres' ? undefined : name,
  }
}
