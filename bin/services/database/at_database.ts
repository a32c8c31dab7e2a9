/** The same server and user, another database. */
export function atDatabase(url: string, name: string) {
  const moved = new URL(url)
  moved.pathname = `/${encodeURIComponent(name)}`
  return moved.href
}
