/**
 * Asks the provider through the host, which lets nothing past the hosts of the manifest.
 *
 * @param {{ method: 'GET' | 'POST', path: string, message?: object }} call
 * @param {{ address: string, token: readonly string[] }} settings
 * @param {import('@hisob/contract').Host} host
 */
export function ask({ method, path, message }, { address, token }, host) {
  return host.http({
    method,
    url: `${address}${path}`,
    headers: { 'content-type': 'application/json', 'authorization': `Bearer ${token[0] ?? ''}` },
    body: message ? new TextEncoder().encode(JSON.stringify(message)) : null,
  })
}

/** The JSON object in bytes; an empty one for anything else. */
export function objectIn(body) {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  } catch {
    return {}
  }
}
