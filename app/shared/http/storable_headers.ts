/** Never stored: they let the reader of the table act as the caller. */
const SECRET_HEADERS = ['authorization', 'cookie', 'proxy-authorization']

/** The headers of a call as they may be kept, in JSON. */
export function storableHeaders(headers: Readonly<Record<string, string>>): string {
  const kept = Object.entries(headers).filter(([name]) => !SECRET_HEADERS.includes(name))
  return JSON.stringify(Object.fromEntries(kept))
}
