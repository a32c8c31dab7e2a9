import { isIPv6 } from 'node:net'
import type { Budget } from '#administration/sign_in/tries'

type Attempt = { region: string; login: string; ip: string; device: string | null }

const QUARTER = 15 * 60
const TEN_MINUTES = 10 * 60

/**
 * What a try to sign in is paid from. A browser on which this login has succeeded before has a budget
 * of its own and nobody else can empty it: a lockout is no weapon. Strangers share theirs: by login
 * and address, by login, by address (spraying), by region.
 */
export function signInBudgets({ region, login, ip, device }: Attempt): Budget[] {
  const who = `${region}:${login}`
  if (device) return [{ key: `sign_in:device:${device}:${who}`, requests: 10, seconds: QUARTER }]
  const from = network(ip)
  return [
    { key: `sign_in:ip:${from}`, requests: 60, seconds: TEN_MINUTES },
    { key: `sign_in:region:${region}`, requests: 600, seconds: TEN_MINUTES },
    { key: `sign_in:login:${who}`, requests: 30, seconds: QUARTER },
    { key: `sign_in:pair:${who}:${from}`, requests: 10, seconds: QUARTER },
  ]
}

/** Five wrong codes in five minutes, however many sessions they are typed into. */
export function secondStepBudget(tenantId: number, userId: string): Budget {
  return { key: `second_step:${tenantId}:${userId}`, requests: 5, seconds: 5 * 60 }
}

/** Asking again for the password of somebody signed in. */
export function confirmationBudget(tenantId: number, userId: string): Budget {
  return { key: `confirmation:${tenantId}:${userId}`, requests: 10, seconds: QUARTER }
}

/** Opening links of one address: tokens are long, but nobody needs to try sixty. */
export function linkBudget(ip: string): Budget {
  return { key: `link:${network(ip)}`, requests: 60, seconds: TEN_MINUTES }
}

/** An IPv6 subscriber has a whole /64 to himself. */
function network(ip: string): string {
  if (!isIPv6(ip) || ip.startsWith('::ffff:')) return ip
  const [head = '', tail = ''] = ip.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const full = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  return `${full.slice(0, 4).join(':')}::/64`
}
