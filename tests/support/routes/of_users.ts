import { clock } from '#shared/clock'
import { addDays } from '#shared/kernel/calendar'
import type { Example, Place } from '#tests/support/routes/example'

const person = ({ userId }: Place) => ({ id: userId })
const group = ({ groupId }: Place) => ({ id: groupId })
const role = ({ roleId }: Place) => ({ id: roleId })
const reason = { reason: 'an order of the head' }
const names = { nameUz: 'Rol', nameCyrl: 'Рол', nameRu: 'Роль' }
const tomorrow = () => addDays(clock.today(), 1)
const grant = ({ divisionId, roleId }: Place) => ({
  ...reason,
  kind: 'own',
  divisionId,
  roleId,
  validFrom: tomorrow(),
})

/** Users, groups and roles. A group and a role are the tenant's; what they reach is asked by right. */
export const USER_ROUTES: Record<string, Example> = {
  'GET /users': { needs: 'users.view' },
  'GET /users.csv': { needs: 'users.view' },
  'GET /users/colleagues': {
    needs: 'users.edit',
    query: ({ canary }) => ({ q: canary }),
    of: 'nobody',
  },
  'GET /users/new': { needs: 'users.edit' },
  'POST /users': {
    needs: 'users.edit',
    body: ({ divisionId, roleId }) => ({
      fullName: 'Karimova Lola',
      login: 'somebody.new',
      divisionId,
      roleId,
      locale: 'ru',
    }),
  },
  'GET /users/:id': { needs: 'users.view', params: person },
  'GET /users/:id/edit': { needs: 'users.edit', params: person },
  'PUT /users/:id': {
    needs: 'users.edit',
    params: person,
    body: ({ divisionId }) => ({ fullName: 'Karimova Lola', divisionId, locale: 'ru' }),
  },
  'POST /users/:id/block': { needs: 'users.edit', params: person, body: () => reason },
  'DELETE /users/:id/block': { needs: 'users.edit', params: person, body: () => reason },
  'POST /users/:id/grants': { needs: 'users.edit', params: person, body: grant },
  'POST /users/:id/stand-ins': {
    needs: 'users.edit',
    params: person,
    body: ({ userId }) => ({
      ...reason,
      substitutesUserId: userId,
      validFrom: clock.today(),
      validTo: tomorrow(),
    }),
  },
  'POST /grants/:id/end': {
    needs: 'users.edit',
    params: ({ grantId }) => ({ id: grantId }),
    body: () => ({ ...reason, validTo: clock.today() }),
  },

  'GET /groups': { needs: 'users.view' },
  'POST /groups': { needs: 'users.edit', body: () => ({ name: 'Night shift' }), of: 'nobody' },
  'GET /groups/:id': { needs: 'users.view', params: group, of: 'tenant' },
  'PUT /groups/:id': {
    needs: 'users.edit',
    params: group,
    body: ({ canary }) => ({ name: canary }),
    of: 'tenant',
  },
  'POST /groups/:id/closure': {
    needs: 'users.edit',
    params: group,
    body: () => reason,
    of: 'tenant',
  },
  'POST /groups/:id/grants': { needs: 'users.edit', params: group, body: grant },
  'POST /groups/:id/members': {
    needs: 'users.edit',
    params: group,
    body: ({ userId }) => ({ userId, validFrom: tomorrow() }),
  },
  'POST /groups/:id/members/:user/leaving': {
    needs: 'users.edit',
    params: ({ groupId, userId }) => ({ id: groupId, user: userId }),
    body: () => reason,
  },

  'GET /roles': { needs: ['users.view', 'roles.edit'] },
  'POST /roles': {
    needs: 'roles.edit',
    body: () => ({ ...names, code: 'somebodys_role' }),
    of: 'whole',
  },
  'PUT /roles/rights': {
    needs: 'roles.edit',
    body: ({ roleId }) => ({ ...reason, changes: [{ roleId, before: [], after: [] }] }),
    of: 'whole',
  },
  'PUT /roles/:id': { needs: 'roles.edit', params: role, body: () => names, of: 'whole' },
  'POST /roles/:id/closure': {
    needs: 'roles.edit',
    params: role,
    body: () => reason,
    of: 'whole',
  },
}
