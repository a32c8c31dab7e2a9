import { asActor } from '#shared/http/actor'
import { one } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { requestVisa } from '#administration/actions/request_visa'
import { visaKinds } from '#administration/visas/registry'
import type { Audited, Stage } from '#tests/support/routes/audited/audited'
import { PASSWORD } from '#tests/support/world'

const ADMIN = { login: 'admin', region: 'centre' } as const
const OWN = 'the person’s own session or language; nobody else’s data'
const named = { nameUz: 'Bogʻ', nameCyrl: 'Боғ', nameRu: 'Сад' }
const inEveryLanguage = (text: string) =>
  Object.fromEntries(['uz-Latn', 'uz-Cyrl', 'ru', 'en'].map((locale) => [locale, text]))
const grounds = { act: 'order 7', reason: 'decided by the council' }
let last = 0

/** The newest row of a table of the walked region. */
async function newest({ place }: Stage, table: string): Promise<string> {
  const found = await asTenant(place.tenantId, () =>
    one<{ id: string }>(
      `select id::text from ${table} where tenant_id = :tenant order by ${table}.id desc limit 1`
    )
  )
  return found!.id
}

/** A request of the operator that the head may decide. */
async function aVisa({ place, world }: Stage, login: string): Promise<string> {
  const kind = 'tests.walked'
  if (!visaKinds.all().some((known) => known.kind === kind)) {
    visaKinds.offer({
      kind,
      grantedBy: 'visas.money',
      askedBy: 'payments.record',
      perform: async () => ({}),
    })
  }
  const actor = { kind: 'user' as const, id: world.samarqand.users[login]!, name: login }
  return asTenant(place.tenantId, () =>
    asActor(actor, () =>
      requestVisa({
        kind,
        payload: {},
        reason: 'walked',
        divisionId: place.divisionId,
        subject: { kind: 'role', id: `walk${++last}` },
      })
    )
  )
}

const division = ({ place }: Stage) => ({ id: place.divisionId })

export const ADMINISTRATION: Record<string, Audited> = {
  'POST /session': {
    leaves: 'user.signed_in',
    withoutDesk: true,
    call: ({ client }) =>
      client
        .post('/session')
        .form({ region: 'samarqand', login: 'operator', password: PASSWORD })
        .withCsrfToken()
        .redirects(0),
  },
  'DELETE /session': {
    leaves: 'user.sessions_ended',
    through: 'administration/actions/end_sessions',
  },
  'POST /locale': { nothing: OWN },
  'POST /sign-in/code': {
    leaves: 'user.signed_in',
    through: 'administration/actions/open_session',
  },
  'POST /sign-in/enrol': {
    leaves: 'user.totp_enrolled',
    through: 'administration/actions/enrol_totp',
  },
  'POST /welcome/:region/:token': {
    leaves: 'user.password_set',
    through: 'administration/actions/set_password',
  },
  'POST /confirm': { nothing: 'tells again who one is; what is done with it leaves its own row' },
  'PUT /my/password': {
    leaves: 'user.password_set',
    through: 'administration/actions/set_password',
  },
  'PUT /my/locale': { nothing: OWN },
  'DELETE /my/sessions/:id': {
    leaves: 'user.sessions_ended',
    through: 'administration/actions/end_sessions',
  },
  'POST /my/authenticator': {
    leaves: 'user.totp_enrolled',
    through: 'administration/actions/enrol_totp',
  },
  'DELETE /my/authenticator': {
    leaves: 'user.totp_removed',
    through: 'administration/actions/remove_totp',
  },
  'POST /my/authenticator/codes': {
    leaves: 'user.recovery_codes_made',
    through: 'administration/controllers/own_recovery_codes_controller',
  },

  'POST /divisions': {
    leaves: 'division.opened',
    ask: ({ place }) => ({
      body: { ...named, parentId: place.divisionId, kind: 'section', code: `W${++last}` },
    }),
  },
  'POST /divisions/:id': {
    leaves: 'division.edited',
    ask: (stage) => ({
      params: division(stage),
      body: { ...named, requisites: { head: 'A. Karimov' } },
    }),
  },
  'POST /divisions/:id/moves': {
    leaves: 'division.close_planned',
    ask: async (stage) => ({
      params: { id: await newest(stage, 'divisions') },
      body: { ...grounds, kind: 'close', fromOn: '2099-01-01' },
    }),
  },
  'POST /divisions/:id/moves/:move/cancellation': {
    leaves: 'division.move_cancelled',
    ask: async (stage) => ({
      params: { id: await newest(stage, 'divisions'), move: await newest(stage, 'division_moves') },
      body: { reason: 'not now' },
    }),
  },
  'POST /divisions/:id/position': {
    leaves: 'division.shifted',
    ask: ({ world }) => ({
      params: { id: world.samarqand.divisions.Tayloq! },
      body: { direction: 'up' },
    }),
  },
  'POST /divisions/:id/signatories': {
    leaves: 'division.signatory_named',
    ask: (stage) => ({
      params: division(stage),
      body: {
        documentKind: 'any',
        fullName: 'Karimov Anvar',
        ...{ postUz: 'Rahbar', postCyrl: 'Раҳбар', postRu: 'Глава' },
        basis: 'order 7',
        validFrom: '2026-01-01',
      },
    }),
  },
  'POST /divisions/:id/signatories/:signatory/end': {
    leaves: 'division.signatory_ended',
    ask: async (stage) => ({
      params: { ...division(stage), signatory: await newest(stage, 'division_signatories') },
      body: { on: '2026-06-01' },
    }),
  },

  'POST /settings/:code': {
    leaves: 'setting.changed',
    ask: () => ({
      params: { code: 'visas.expiry' },
      body: { value: '15', scope: 'tenant', validFrom: '2099-01-01', reason: 'longer holidays' },
    }),
  },
  'POST /settings/:code/plans/:id/cancellation': {
    leaves: 'setting.plan_cancelled',
    ask: async (stage) => ({
      params: { code: 'visas.expiry', id: await newest(stage, 'settings') },
      body: { reason: 'not now' },
    }),
  },
  'POST /numbering/:kind': {
    leaves: 'numbering.changed',
    ask: () => ({
      params: { kind: 'receipt' },
      body: {
        pattern: 'W{division}-{year}-{number:6}',
        startNumber: 1,
        scope: 'tenant',
        validFrom: '2099-01-01',
        reason: 'an order of the head',
      },
    }),
  },
  'POST /numbering/:kind/plans/:id/cancellation': {
    leaves: 'numbering.plan_cancelled',
    ask: async (stage) => ({
      params: { kind: 'receipt', id: await newest(stage, 'number_patterns') },
      body: { reason: 'not now' },
    }),
  },
  'POST /templates/:kind': {
    leaves: 'template.drafted',
    ask: () => ({
      params: { kind: 'receipt' },
      body: { texts: { footer: inEveryLanguage('Tel. {phone}') } },
    }),
  },
  'POST /templates/:kind/approval': {
    leaves: 'template.approved',
    ask: () => ({
      params: { kind: 'receipt' },
      body: { validFrom: '2099-01-01', reason: 'a new telephone' },
    }),
  },
  'POST /templates/:kind/versions/:id/withdrawal': {
    leaves: 'template.withdrawn',
    ask: async (stage) => ({
      params: { kind: 'receipt', id: await newest(stage, 'print_templates') },
      body: { reason: 'not now' },
    }),
  },
  'POST /announcements': {
    leaves: 'announcement.published',
    ask: () => ({
      body: {
        titles: { 'uz-Latn': 'Diqqat' },
        bodies: { 'uz-Latn': 'Matn' },
        severity: 'info',
        audience: 'staff',
        validFrom: '2099-01-01',
      },
    }),
  },
  'POST /announcements/:id/end': {
    leaves: 'announcement.withdrawn',
    ask: async (stage) => ({
      params: { id: await newest(stage, 'announcements') },
      body: { reason: 'not now' },
    }),
  },
  'POST /announcements/:id/dismissal': { nothing: 'what one person has read; nobody else’s data' },
  'POST /visas/:id/grant': {
    leaves: 'visa.granted',
    ask: async (stage) => ({
      params: { id: await aVisa(stage, 'operator') },
      body: { reason: 'agreed' },
    }),
  },
  'POST /visas/:id/refusal': {
    leaves: 'visa.refused',
    ask: async (stage) => ({
      params: { id: await aVisa(stage, 'operator') },
      body: { reason: 'not agreed' },
    }),
  },
  'POST /visas/:id/withdrawal': {
    leaves: 'visa.withdrawn',
    ask: async (stage) => ({ params: { id: await aVisa(stage, 'boss') } }),
  },

  'POST /tenants': {
    leaves: 'tenant.opening_asked',
    as: ADMIN,
    ask: () => ({
      body: {
        code: 'walked',
        soato: '1735',
        districts: ['1735204'],
        firstPeriod: '2026-11-01',
        login: 'walked-head',
        fullName: 'Sardor Yusupov',
      },
    }),
  },
  'POST /tenants/:code/opening': {
    leaves: 'tenant.opening_continued',
    as: ADMIN,
    ask: () => ({ params: { code: 'walked' } }),
  },
  'POST /tenants/:code/suspension': {
    leaves: 'visa.requested',
    as: ADMIN,
    ask: () => ({ params: { code: 'buxoro' }, body: { reason: 'walked' } }),
  },
  'POST /tenants/:code/resumption': {
    leaves: 'tenant.resumed',
    through: 'administration/actions/set_tenant_status',
  },
  'POST /tenants/:code/invitation': {
    leaves: 'tenant.administrator_invited',
    through: 'administration/actions/invite_administrator',
  },
  'POST /tenants/:code/entry': {
    leaves: 'tenant.entered',
    as: ADMIN,
    ask: () => ({
      params: { code: 'buxoro' },
      body: { reason: 'Ticket 42: the head asked for help', minutes: 30 },
    }),
  },
  'DELETE /entry': { leaves: 'tenant.left', through: 'administration/actions/leave_tenant' },
  'POST /tenants/:code/exports': {
    leaves: 'tenant.export_asked',
    as: ADMIN,
    ask: () => ({ params: { code: 'buxoro' }, body: { reason: 'asked by the region' } }),
  },
  'POST /tenant-looks': { nothing: 'counts the regions anew for the list; their data stay' },

  'POST /plugins': {
    leaves: 'plugin.install_asked',
    as: ADMIN,
    ask: () => ({ body: { name: 'hisob-nobody' } }),
  },
  'POST /plugins/:name/versions': {
    leaves: 'plugin.enabled',
    through: 'administration/actions/enable_plugin',
  },
  'POST /plugins/:name/removal': {
    leaves: 'plugin.removed',
    through: 'administration/actions/remove_plugin',
  },
  'POST /plugins/:name/rest': {
    leaves: 'plugin.disabled',
    through: 'administration/actions/disable_plugin',
  },
  'POST /plugins/:name/regions': {
    leaves: 'plugin.allowed',
    as: ADMIN,
    ask: () => ({
      params: { name: '@hisob~smpp' },
      body: { region: 'buxoro', isAllowed: true, reason: 'asked by the region' },
    }),
  },
}
