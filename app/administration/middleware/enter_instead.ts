import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { clock } from '#shared/clock'
import { asActor } from '#shared/http/actor'
import { DomainException } from '#shared/http/domain_exception'
import { asTenant } from '#shared/tenancy/as_tenant'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { addressOfWork } from '#administration/middleware/address_of_work'
import { leaveTenant } from '#administration/actions/leave_tenant'
import { enteredWork } from '#administration/queries/entered_work'
import { entries } from '#administration/queries/entries'
import { tenantById } from '#administration/queries/tenants'
import { workOf } from '#administration/queries/work_of'
import { signedInPerson } from '#administration/sign_in/signed_in_person'
import { ofTheCentre } from '#administration/rules/of_the_centre'
import type User from '#administration/models/user'
import type { Tenant } from '#administration/tenant'
import type { Entry } from '#administration/tenants/entry'

export const ENTRY_KEY = 'entry'

/** What changes nothing in the region: leaving it, and leaving the product. */
const ALWAYS_ALLOWED = new Set(['/entry', '/session'])

type Options = { centre: Tenant; transaction: boolean }

/**
 * A request of somebody of the centre who has entered a region. Who he is and whether he may still be
 * there is asked anew each time, in the centre; then the request is one of the region's.
 */
export async function enterInstead(ctx: HttpContext, next: NextFn, options: Options) {
  const entry = await entryOf(ctx)
  const user = await asTenant(options.centre.id, () => personOf(ctx, options.centre))
  const region = entry && (await tenantById(entry.tenantId))
  if (!entry || !user || region?.status !== 'active' || !isOpen(entry, user)) {
    return goBack(ctx, entry)
  }
  if (isRefused(ctx, entry)) throw new DomainException('E_ENTRY_READ_ONLY', {}, 403)
  await asTenant(region.id, async () => {
    ctx.work = await enteredWork(entry, region, user, addressOfWork(ctx.request))
    if (options.transaction) await asActor(actorOf(ctx), () => next())
  })
  if (!options.transaction) await TenantScope.leave(() => asActor(actorOf(ctx), () => next()))
}

async function entryOf({ session }: HttpContext): Promise<Entry | null> {
  const id: unknown = session.get(ENTRY_KEY)
  if (typeof id !== 'string' || !/^\d{1,18}$/.test(id)) return null
  const [entry] = await entries({ id, limit: 1 })
  return entry ?? null
}

/** The person, while he is staff of the centre and may enter regions. */
async function personOf(ctx: HttpContext, centre: Tenant): Promise<User | null> {
  const person = await signedInPerson(ctx, centre)
  if (!person || person.instead !== undefined) return null
  const { user } = person
  await workOf(centre, user, {})
  return user.may('tenants.enter') ? user : null
}

function isOpen(entry: Entry, user: User): boolean {
  const isOver = entry.leftAt !== null || entry.untilAt.getTime() <= clock.now().toMillis()
  return !isOver && entry.userId === user.id
}

/** The door has closed: the region's log says so, and the person is back in the centre. */
async function goBack(ctx: HttpContext, entry: Entry | null) {
  if (entry) await leaveTenant(entry, 'expired')
  ctx.session.forget(ENTRY_KEY)
  ctx.session.flash('error', ctx.i18n.t('errors.E_ENTRY_OVER'))
  return ctx.response.redirect('/tenants')
}

function isRefused({ request }: HttpContext, { rights }: Entry): boolean {
  if (rights.length > 0 || request.method() === 'GET') return false
  return !ALWAYS_ALLOWED.has(request.url())
}

function actorOf({ work, request }: HttpContext) {
  return ofTheCentre({
    kind: 'user' as const,
    id: work.user.id,
    name: work.user.fullName,
    ip: request.ip(),
    requestId: request.id(),
    divisionId: work.division.id,
  })
}
