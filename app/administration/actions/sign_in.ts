import { setTimeout as pause } from 'node:timers/promises'
import hash from '@adonisjs/core/services/hash'
import { affect, one } from '#shared/database/sql'
import { asActor, currentActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { DomainException } from '#shared/http/domain_exception'
import User from '#administration/models/user'
import { audit } from '#administration/actions/audit'
import { tenantByCode } from '#administration/queries/tenants'
import { passwordMatches } from '#administration/sign_in/password_matches'
import { signInBudgets } from '#administration/sign_in/budgets'
import { payTry, refundTry } from '#administration/sign_in/tries'
import { whileHashing } from '#administration/sign_in/while_hashing'
import { refuseSuspended } from '#administration/tenants/refuse_suspended'
import type { Tenant } from '#administration/tenant'

type Attempt = {
  region: string
  login: string
  password: string
  ip: string
  /** Mark of a browser on which this login has succeeded before. */
  device: string | null
}

export type KnownPerson = { tenant: Tenant; user: User }

/** Tries that cost no waiting; after them each costs twice the one before. */
const FREE_TRIES = 5
const FIRST_PAUSE = 100

/**
 * The first step: whose login and password these are in the region. A try is paid for before it is
 * checked; success, and a failure that is not the typist's (a database that is away), give the
 * payment back. The answer and its time are the same for an unknown login and a wrong password.
 *
 * @throws E_TOO_MANY_TRIES · E_WRONG_CREDENTIALS · E_TOO_BUSY · E_TENANT_SUSPENDED
 */
export async function signIn(attempt: Attempt): Promise<KnownPerson> {
  const paid = await payTry(signInBudgets(attempt))
  // The last budget is the narrowest: this login from this place.
  const dear = paid.at(-1)!.consumed - FREE_TRIES
  if (dear > 0) await pause(FIRST_PAUSE * 2 ** (dear - 1))
  try {
    const person = await verified(attempt)
    await refundTry(paid)
    return person
  } catch (error) {
    if (!isWrong(error)) await refundTry(paid).catch(() => {})
    throw error
  }
}

function isWrong(error: unknown): boolean {
  return error instanceof DomainException && error.code === 'E_WRONG_CREDENTIALS'
}

async function verified({ region, login, password, ip }: Attempt): Promise<KnownPerson> {
  const tenant = await tenantByCode(region)
  const found = tenant && (await asTenant(tenant.id, () => hashOf(login)))
  // Hashing waits in a queue: no transaction is held meanwhile.
  const matches = await passwordMatches(found?.password ?? null, password)
  if (!tenant || !found) return refuse()
  if (!matches || found.status !== 'active') {
    await asTenant(tenant.id, () => countRefusal(found, ip))
    return refuse()
  }
  // Only to who proved himself: the state of a region is no news for strangers.
  refuseSuspended(tenant)
  const user = await asTenant(tenant.id, () => User.findOrFail(found.id))
  if (hash.needsReHash(user.password)) await rehash(tenant.id, user, password)
  return { tenant, user }
}

function refuse(): never {
  throw new DomainException('E_WRONG_CREDENTIALS', {}, 401)
}

type Found = { id: string; fullName: string; password: string; status: string }

function hashOf(login: string): Promise<Found | null> {
  return one<Found>(
    `select id, full_name as "fullName", password, status from users
      where tenant_id = :tenant and login = :login`,
    { login }
  )
}

/** The owner is told at his next sign-in how often somebody failed in his name. */
async function countRefusal({ id, fullName }: Found, ip: string) {
  await affect(
    `update users set failed_sign_ins = failed_sign_ins + 1 where tenant_id = :tenant and id = :id`,
    { id }
  )
  const actor = { ...currentActor(), kind: 'user' as const, id, name: fullName, ip }
  await asActor(actor, () =>
    audit({ action: 'user.sign_in_refused', subject: { kind: 'user', id } })
  )
}

/** The cost of hashing was raised since: the password is known just now, so its hash follows. */
async function rehash(tenantId: number, user: User, password: string) {
  const fresh = await whileHashing(() => hash.make(password))
  await asTenant(tenantId, () =>
    affect(
      `update users set password = :fresh
        where tenant_id = :tenant and id = :id and password = :stale`,
      { fresh, id: user.id, stale: user.password }
    )
  )
}
