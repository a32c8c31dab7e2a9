const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i

/** A caller's address as its network is written: an IPv4 caller of an IPv6 socket is IPv4. */
export function peerAddress(address: string): string {
  return address.replace(MAPPED, '')
}
