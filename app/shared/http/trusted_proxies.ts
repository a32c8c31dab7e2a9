import { BlockList, isIP } from 'node:net'

const LOOPBACK = ['127.0.0.0/8', '::1/128']

/**
 * Whose word about the caller's address is believed: addresses and networks of the proxies in front
 * (`TRUST_PROXY`: "10.0.0.5, 10.1.0.0/16", "loopback", "none"), parted by commas. Throws RangeError on
 * anything else: a proxy misspelt would make every caller look like it.
 */
export function trustedProxies(list: string | undefined): (address: string) => boolean {
  const trusted = new BlockList()
  for (const network of networksOf(list ?? 'loopback')) add(trusted, network)
  return (address) => {
    const plain = address.replace(/^::ffff:/, '')
    return isIP(plain) !== 0 && trusted.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
  }
}

function networksOf(list: string): string[] {
  const names = list.split(',').map((name) => name.trim())
  return names.flatMap((name) => {
    if (name === '' || name === 'none') return []
    return name === 'loopback' ? LOOPBACK : [name]
  })
}

function add(trusted: BlockList, network: string) {
  const [address = '', prefix] = network.split('/')
  const version = isIP(address)
  const most = version === 6 ? 128 : 32
  const bits = prefix === undefined ? most : Number(prefix)
  if (version === 0 || !Number.isInteger(bits) || bits < 1 || bits > most) {
    throw new RangeError(`TRUST_PROXY names no address or network: ${network}`)
  }
  trusted.addSubnet(address, bits, version === 6 ? 'ipv6' : 'ipv4')
}
