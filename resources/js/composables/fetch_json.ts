/** A small question to the server beside the pages: search, jobs. Anything but success throws. */
export async function fetchJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(url, {
    signal,
    credentials: 'same-origin',
    headers: { 'accept': 'application/json', 'x-requested-with': 'XMLHttpRequest' },
  })
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return (await response.json()) as T
}
