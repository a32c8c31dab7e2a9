import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { MessageManifest, OutboundManifest, Settings } from '@hisob/contract'

export type HostRules = {
  manifest: OutboundManifest | MessageManifest
  settings: Settings
  /** Whose notes it may recall: a channel of a tenant. */
  owner: string
  /** Networks of the house itself that calls may go to, as CIDR; none unless the deployment says. */
  privateNetworks?: readonly string[]
}

export type Places = {
  allowsUrl(url: URL): boolean
  allowsAddress(host: string, port: number): boolean
  /** Resolves a name, and knows none that leads into the house. */
  lookup: LookupFunction
  mayMeet(address: string): boolean
}

/** Addresses that no name of a provider may lead to. */
const INNER = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/3'],
  ...['::/127', 'fc00::/7', 'fe80::/10', 'ff00::/8', '64:ff9b::/96', '2002::/16'],
]
const inner = listOf(INNER)
const ownMachine = listOf(['127.0.0.0/8'])

export function allowList({ manifest, settings, privateNetworks = [] }: HostRules): Places {
  const hosts = manifest.hosts.flatMap((host) => valuesOf(host, settings))
  const own = listOf(privateNetworks)
  const mayMeet = (address: string) => !isIn(inner, address) || isIn(own, address)
  return {
    allowsUrl(url) {
      const isSecure = url.protocol === 'https:' || isOwnMachine(url)
      const isNamed = hosts.includes(url.host) || (url.port === '' && hosts.includes(url.hostname))
      return isSecure && isNamed && isPlain(url, mayMeet)
    },
    allowsAddress: (host, port) =>
      hosts.includes(`${host}:${port}`) && (isIP(host) === 0 || mayMeet(host)),
    lookup: (name, options, done) => {
      lookup(name, { ...options, all: true }, (error, found) => {
        const met = error ? [] : found.filter(({ address }) => mayMeet(address))
        if (error || met.length === 0) {
          return done(error ?? notAllowed(), options.all ? [] : '', 0)
        }
        if (options.all) return done(null, met)
        return done(null, met[0]!.address, met[0]!.family)
      })
    },
    mayMeet,
  }
}

/** `$name` means a setting, where people may have written a whole address. */
function valuesOf(host: string, settings: Settings): string[] {
  if (!host.startsWith('$')) return [host]
  const value = settings[host.slice(1)]
  if (typeof value !== 'string') return Array.isArray(value) ? [...value] : []
  return [URL.canParse(value) && value.includes('://') ? new URL(value).host : value]
}

function isPlain(url: URL, mayMeet: (address: string) => boolean): boolean {
  const name = url.hostname.replace(/^\[|\]$/g, '')
  return url.username === '' && url.password === '' && (isIP(name) === 0 || mayMeet(name))
}

/** Without encryption only to an address of this very machine, and only where that may be met. */
function isOwnMachine({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && isIP(hostname) === 4 && isIn(ownMachine, hostname)
}

export function notAllowed(): NodeJS.ErrnoException {
  return Object.assign(new Error('The host is not allowed'), { code: 'E_HOST_NOT_ALLOWED' })
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address, length] = network.split('/') as [string, string]
    list.addSubnet(address, Number(length), isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}
