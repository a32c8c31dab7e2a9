import { test } from '@japa/runner'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openUser } from '#administration/actions/open_user'
import Role from '#administration/models/role'
import { CENTRE_RIGHTS, RIGHTS } from '#administration/rights'
import { receiveChart } from '#ledger/actions/receive_chart'
import { openCashDesk } from '#payments/actions/open_cash_desk'
import { allRoutes } from '#tests/support/routes/all_routes'
import { askRoute } from '#tests/support/routes/ask_route'
import type { Example, Place } from '#tests/support/routes/example'
import { EXAMPLES } from '#tests/support/routes/examples'
import { layOutPlace } from '#tests/support/routes/lay_out_place'
import { signedIn } from '#tests/support/signed_in'
import { PASSWORD, theWorld } from '#tests/support/world'

const SHUT = [401, 403, 404]
const AT_ONCE = 6
const GUARDS = ['public', 'staff', 'cabinet', 'gateway']

type PlaceName = 'own' | 'sibling' | 'parent' | 'other'
let places: Record<PlaceName, Place>
let roles: Role[]

const loginOf = (role: Role) => `holds_${role.code}`

test.group('Every role at every route', (group) => {
  group.setup(layOut)
  group.each.timeout(600_000)

  test('every route has its line, and every line its route', ({ assert }) => {
    const routes = allRoutes().map(({ key }) => key)
    assert.deepEqual(
      { without: routes.filter((key) => !EXAMPLES[key]), gone: gone(routes) },
      { without: [], gone: [] }
    )
  })

  test('every right that a route asks for exists', ({ assert }) => {
    const known = new Set<string>([...GUARDS, ...RIGHTS, ...CENTRE_RIGHTS])
    const asked = Object.values(EXAMPLES).flatMap(({ needs }) => needs)
    assert.deepEqual(
      asked.filter((right) => !known.has(right)),
      []
    )
  })

  test('nobody passes without signing in', async ({ client, assert }) => {
    const faults = await walk(staffRoutes(), async (key) => {
      const answer = await askRoute(client, { key, place: places.own })
      return answer.status() === 401 ? [] : [`${key}: ${answer.status()} to nobody`]
    })
    assert.deepEqual(faults, [])
  })

  test('the cabinet leads a stranger to its door, and staff are strangers there', async ({
    client,
    assert,
  }) => {
    const routes = told().filter((key) => EXAMPLES[key]!.needs === 'cabinet')
    const faults = await walk(routes, async (key) => {
      const answer = await askRoute(client, { key, place: places.own, session: signedIn('boss') })
      const door = answer.header('location')
      return answer.status() === 302 && door === '/cabinet/sign-in' ? [] : [`${key}: ${door}`]
    })
    assert.deepEqual(faults, [])
  })

  test('a right opens its routes at its own place, and no other right does', async ({
    client,
    assert,
  }) => {
    const faults = await eachRole(async (role, key) => {
      const answer = await askRoute(client, { key, place: places.own, session: sessionOf(role) })
      const example = EXAMPLES[key]!
      // What is the whole region's may be refused here to those who hold the right in a district.
      if (example.of === 'whole' && opens(role, example)) return []
      return opens(role, example) === isOpen(answer, example)
        ? []
        : [`${role.code} ${key}: ${answer.status()}`]
    })
    assert.deepEqual(faults, [])
  })

  test('no right reaches a sibling, the parent or another tenant', async ({ client, assert }) => {
    const faults = await eachRole(async (role, key) => {
      if (!opens(role, EXAMPLES[key]!)) return []
      const found = []
      for (const name of placesFor(role, key)) {
        found.push(...(await reachFaults(client, { role, key, name })))
      }
      return found
    })
    assert.deepEqual(faults, [])
  })
})

/** A region with an own district, its sibling and itself above; another tenant; a person of each role. */
async function layOut() {
  const { samarqand, buxoro } = theWorld()
  for (const { id } of [samarqand, buxoro]) {
    await asTenant(id, async () => {
      await receiveChart()
      await openCashDesk()
    })
  }
  const divisionId = samarqand.divisions.Urgut!
  roles = await asTenant(samarqand.id, () => Role.query().whereNull('closed_on').orderBy('id'))
  const theirRoles = await asTenant(buxoro.id, () => Role.query().orderBy('id'))
  await asTenant(samarqand.id, async () => {
    for (const role of roles) {
      const login = loginOf(role)
      const fields = { login, fullName: login, password: PASSWORD, divisionId, roleId: role.id }
      samarqand.users[login] = (await openUser(fields)).id
    }
  })
  const here = { tenantId: samarqand.id, roleId: roles.at(-1)!.id }
  const region = samarqand.divisions.region!
  const sibling = samarqand.divisions.Tayloq!
  places = {
    own: await layOutPlace({ ...here, divisionId, canary: 'canaryown' }),
    sibling: await layOutPlace({ ...here, divisionId: sibling, canary: 'canarysibling' }),
    parent: await layOutPlace({ ...here, divisionId: region, canary: 'canaryparent' }),
    other: await layOutPlace({
      tenantId: buxoro.id,
      roleId: theirRoles.at(-1)!.id,
      divisionId: buxoro.divisions.Vobkent!,
      canary: 'canaryother',
    }),
  }
}

const sessionOf = (role: Role) => signedIn(loginOf(role))

const told = () => allRoutes().map(({ key }) => key)

const gone = (routes: string[]) => Object.keys(EXAMPLES).filter((key) => !routes.includes(key))

const staffRoutes = () =>
  told().filter((key) => !['public', 'cabinet', 'gateway'].includes(String(EXAMPLES[key]!.needs)))

function opens(role: Role, { needs }: Example) {
  return needs === 'staff' || [needs].flat().some((right) => role.rights.includes(right))
}

function isOpen(answer: ApiResponse, { butMay = [] }: Example) {
  return !SHUT.includes(answer.status()) || butMay.includes(answer.status())
}

function isShut(answer: ApiResponse, { refusal }: Example) {
  if (SHUT.includes(answer.status())) return true
  const { error } = answer.body() as { error?: { code?: string } }
  return refusal !== undefined && error?.code === refusal
}

/**
 * Who holds everything tries every place; the other roles share the places out between them, so
 * that each route meets each place from several of them.
 */
function placesFor(role: Role, key: string): Exclude<PlaceName, 'own'>[] {
  const all = ['sibling', 'parent', 'other'] as const
  if (role.code === 'head') return [...all]
  return [all[(role.id + key.length) % all.length]!]
}

type Reach = { role: Role; key: string; name: Exclude<PlaceName, 'own'> }

/** A record of the place, with the own division in work; then the place itself as the division in work. */
async function reachFaults(client: ApiClient, { role, key, name }: Reach): Promise<string[]> {
  const example = EXAMPLES[key]!
  const session = sessionOf(role)
  const place = places[name]
  const isAbout = example.params ?? example.query ?? example.body
  const of = example.of ?? (isAbout ? 'division' : 'nobody')
  const isRefused = of === 'division' || of === 'whole' || (of === 'tenant' && name === 'other')

  const answer = isRefused
    ? await askRoute(client, { key, place, session, withBody: true })
    : await askRoute(client, { key, place, session, division: place.divisionId })
  const mustShut = isRefused || of === 'nobody' || name === 'other'
  const faults = mustShut && !isShut(answer, example) ? [`${answer.status()}`] : []
  const text = JSON.stringify(answer.body()) + answer.text()
  if (!example.query && text.includes(place.canary)) faults.push('tells what lies there')
  return faults.map((fault) => `${role.code} ${key} at ${name}: ${fault}`)
}

/** Several roles at a time, but one call of a person after another: some of them end his session. */
function eachRole(look: (role: Role, key: string) => Promise<string[]>) {
  return walk(roles, async (role) => {
    const faults: string[] = []
    for (const key of staffRoutes()) faults.push(...(await look(role, key)))
    return faults
  })
}

/** A few at a time; answers everything that is wrong rather than the first. */
async function walk<T>(items: readonly T[], look: (item: T) => Promise<string[]>) {
  const left = [...items]
  const faults: string[] = []
  const hand = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      faults.push(...(await look(item)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
  return faults.sort()
}
