import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import type { Audited, Stage } from '#tests/support/routes/audited/audited'

const reason = 'asked by the head'
const named = { nameUz: 'Sinov', nameCyrl: 'Синов', nameRu: 'Проба' }

/** The newest row of a table that the walk itself has filled. */
async function newest({ place }: Stage, table: 'grants' | 'roles' | 'groups'): Promise<string> {
  const found = await asTenant(place.tenantId, () =>
    one<{ id: string }>(
      `select id::text from ${table} where tenant_id = :tenant order by ${table}.id desc limit 1`
    )
  )
  return found!.id
}

async function rightsOf({ place }: Stage, roleId: number): Promise<string[]> {
  const role = await asTenant(place.tenantId, () =>
    one<{ rights: string[] }>(
      `select rights from roles where tenant_id = :tenant and id = :roleId`,
      {
        roleId,
      }
    )
  )
  return role!.rights
}

const person = ({ place }: Stage) => ({ id: place.userId })
const group = ({ place }: Stage) => ({ id: place.groupId })
const home = { fullName: 'Karimov Anvar', locale: 'ru' }

/** A role that the person of the place does not hold, from a day to come. */
async function grant({ place }: Stage) {
  const { tenantId, divisionId, roleId } = place
  const other = await asTenant(tenantId, () =>
    one<{ id: number }>(
      `select id from roles where tenant_id = :tenant and id <> :roleId order by id limit 1`,
      { roleId }
    )
  )
  return { kind: 'own', roleId: other!.id, divisionId, validFrom: '2099-01-01', reason }
}

/** People, roles and groups. */
export const USERS: Record<string, Audited> = {
  'POST /users': {
    leaves: 'user.opened',
    ask: ({ place: { divisionId, roleId } }) => ({
      body: { ...home, login: 'walked.person', divisionId, roleId },
    }),
  },
  'PUT /users/:id': {
    leaves: 'user.changed',
    ask: (stage) => ({
      params: person(stage),
      body: { ...home, position: 'Inspector', divisionId: stage.place.divisionId },
    }),
  },
  'POST /users/:id/block': {
    leaves: 'user.blocked',
    ask: (stage) => ({ params: person(stage), body: { reason } }),
  },
  'DELETE /users/:id/block': {
    leaves: 'user.unblocked',
    ask: (stage) => ({ params: person(stage), body: { reason } }),
  },
  'POST /users/:id/link': {
    leaves: 'user.reset_issued',
    through: 'administration/actions/issue_link',
  },
  'DELETE /users/:id/sessions/:session': {
    leaves: 'user.sessions_ended',
    through: 'administration/actions/end_sessions',
  },
  'DELETE /users/:id/authenticator': {
    leaves: 'visa.requested',
    through: 'administration/actions/request_visa',
  },
  'POST /users/:id/grants': {
    leaves: 'grant.given',
    ask: async (stage) => ({ params: person(stage), body: await grant(stage) }),
  },
  'POST /users/:id/stand-ins': {
    leaves: 'grant.stand_in',
    ask: (stage) => ({
      params: person(stage),
      body: {
        substitutesUserId: stage.world.samarqand.users.operator!,
        ...{ validFrom: '2099-01-01', validTo: '2099-02-01', reason },
      },
    }),
  },
  'POST /grants/:id/end': {
    leaves: 'grant.ended',
    ask: async (stage) => ({
      params: { id: await newest(stage, 'grants') },
      body: { validTo: '2099-01-15', reason },
    }),
  },

  'POST /groups': { leaves: 'group.opened', ask: () => ({ body: { name: 'Walked together' } }) },
  'PUT /groups/:id': {
    leaves: 'group.changed',
    ask: (stage) => ({ params: group(stage), body: { name: 'Walked', note: 'together' } }),
  },
  'POST /groups/:id/members': {
    leaves: 'group.joined',
    ask: (stage) => ({
      params: group(stage),
      body: { userId: stage.place.userId, validFrom: '2099-01-01' },
    }),
  },
  'POST /groups/:id/members/:user/leaving': {
    leaves: 'group.left',
    ask: (stage) => ({
      params: { ...group(stage), user: stage.place.userId },
      body: { validTo: '2099-02-01', reason },
    }),
  },
  'POST /groups/:id/grants': {
    leaves: 'grant.given',
    ask: async (stage) => ({ params: group(stage), body: await grant(stage) }),
  },
  'POST /groups/:id/closure': {
    leaves: 'group.closed',
    ask: async (stage) => ({ params: { id: await newest(stage, 'groups') }, body: { reason } }),
  },

  'POST /roles': {
    leaves: 'role.opened',
    ask: () => ({ body: { ...named, code: 'walked_role' } }),
  },
  'PUT /roles/:id': {
    leaves: 'role.renamed',
    ask: async (stage) => ({
      params: { id: await newest(stage, 'roles') },
      body: { ...named, nameRu: 'Проба вторая' },
    }),
  },
  'PUT /roles/rights': {
    leaves: 'role.changed',
    ask: async (stage) => {
      const roleId = Number(await newest(stage, 'roles'))
      const before = await rightsOf(stage, roleId)
      return { body: { reason, changes: [{ roleId, before, after: ['billing.view'] }] } }
    },
  },
  'POST /roles/:id/closure': {
    leaves: 'role.closed',
    ask: async (stage) => ({ params: { id: await newest(stage, 'roles') }, body: { reason } }),
  },
}
