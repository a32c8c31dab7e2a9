/** The same server and database, another user. */
export function asRole(url: string, user: string, password: string) {
  const other = new URL(url)
  other.username = encodeURIComponent(user)
  other.password = encodeURIComponent(password)
  return other.href
}
