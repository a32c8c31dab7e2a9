import type { PluginFn } from '@japa/runner/types'
import type { SessionData } from '@adonisjs/session/types'
import { ApiRequest } from '@japa/api-client'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import { SESSION_KEY, TENANT_KEY } from '#administration/sign_in/session_keys'

type Held = SessionData

/**
 * Who is signed in by `withSession({ tenant_id, auth_staff })` has signed in a moment ago, with both
 * steps: the row that the product asks for is made before the request. A test about sessions brings
 * its own key and gets nothing made.
 */
export function staffSessions(): PluginFn {
  return function () {
    const merge = ApiRequest.prototype.withSession
    ApiRequest.macro('withSession', function (this: ApiRequest, held: Held) {
      merge.call(this, held)
      this.setup(async () => {
        const id = await rowFor(held)
        if (id === null) return
        merge.call(this, { [SESSION_KEY]: id })
        await this.sessionClient.commit()
      })
      return this
    })
  }
}

async function rowFor(held: Held): Promise<string | null> {
  const { [TENANT_KEY]: tenantId, auth_staff: userId } = held
  if (SESSION_KEY in held || typeof tenantId !== 'number' || userId === undefined) return null
  const row = await TenantScope.leave(() =>
    asTenant(tenantId, () =>
      one<{ id: string }>(
        `insert into user_sessions (tenant_id, user_id, ip, agent, second_step_at)
         select :tenant, id, '127.0.0.1', 'tests', now() from users
          where tenant_id = :tenant and id = :userId
         returning id`,
        { userId: String(userId) }
      )
    )
  )
  return row?.id ?? null
}
