/** Where this machine reaches a web server that listens on `host`. */
export function webAddress(host: string, port: number) {
  const everywhere: Record<string, string> = {
    '0.0.0.0': '127.0.0.1',
    '::': '[::1]',
    '::1': '[::1]',
  }
  return `http://${everywhere[host] ?? host}:${port}`
}
