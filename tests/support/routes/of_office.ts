import type { Example, Place } from '#tests/support/routes/example'

const division = ({ divisionId }: Place) => ({ id: divisionId })
const visa = ({ visaId }: Place) => ({ id: visaId })
const setting = () => ({ code: 'visas.expiry' })
const series = () => ({ kind: 'receipt' })
const template = () => ({ kind: 'receipt' })
const region = () => ({ code: 'samarqand' })
const plugin = () => ({ name: '@hisob~smpp' })
const reason = { reason: 'an order of the head' }
const names = { nameUz: 'Boʻlim', nameCyrl: 'Бўлим', nameRu: 'Участок' }

/** The company tree, visas, settings; the regions as the republic's office sees them. */
export const OFFICE_ROUTES: Record<string, Example> = {
  'GET /divisions': { needs: 'divisions.view' },
  'GET /divisions/new': { needs: 'divisions.edit' },
  'POST /divisions': {
    needs: 'divisions.edit',
    body: ({ divisionId, canary }) => ({
      ...names,
      parentId: divisionId,
      kind: 'section',
      code: canary,
    }),
  },
  'GET /divisions/:id': { needs: 'divisions.view', params: division },
  'GET /divisions/:id/edit': { needs: 'divisions.edit', params: division },
  'POST /divisions/:id': {
    needs: 'divisions.edit',
    params: division,
    body: () => ({ ...names, requisites: {} }),
  },
  'POST /divisions/:id/moves': {
    needs: 'divisions.edit',
    params: division,
    body: () => ({ ...reason, kind: 'close', fromOn: '2999-01-01', act: 'No 1' }),
  },
  'POST /divisions/:id/moves/:move/cancellation': {
    needs: 'divisions.edit',
    params: ({ divisionId }) => ({ id: divisionId, move: '1' }),
    body: () => reason,
    butMay: [404],
  },
  'POST /divisions/:id/position': {
    needs: 'divisions.edit',
    params: division,
    body: () => ({ direction: 'up' }),
  },
  'POST /divisions/:id/signatories': {
    needs: 'divisions.edit',
    params: division,
    body: () => ({
      documentKind: 'any',
      fullName: 'Karimov Anvar',
      postUz: 'Rahbar',
      postCyrl: 'Раҳбар',
      postRu: 'Руководитель',
      basis: 'No 1',
      validFrom: '2026-01-01',
    }),
  },
  'POST /divisions/:id/signatories/:signatory/end': {
    needs: 'divisions.edit',
    params: ({ divisionId }) => ({ id: divisionId, signatory: '1' }),
    body: () => ({ on: '2026-01-01' }),
    butMay: [404],
  },

  'GET /visas': { needs: 'staff' },
  'GET /visas/:id': { needs: 'staff', params: visa, butMay: [404] },
  'POST /visas/:id/grant': { needs: 'visas.view', params: visa, body: () => reason },
  'POST /visas/:id/refusal': { needs: 'visas.view', params: visa, body: () => reason },
  'POST /visas/:id/withdrawal': { needs: 'staff', params: visa, butMay: [404] },

  'GET /settings': { needs: 'settings.view' },
  'GET /settings/:code': { needs: 'settings.view', params: setting, of: 'nobody' },
  'POST /settings/:code': {
    needs: 'settings.edit',
    params: setting,
    body: () => ({ ...reason, value: '5', scope: 'tenant', validFrom: '2999-01-01' }),
    of: 'whole',
  },
  'POST /settings/:code/plans/:id/cancellation': {
    needs: 'settings.edit',
    params: () => ({ code: 'visas.expiry', id: '1' }),
    body: () => reason,
    of: 'nobody',
    butMay: [404],
  },

  'GET /numbering': { needs: 'settings.view' },
  'GET /numbering/:kind': { needs: 'settings.view', params: series, of: 'nobody' },
  'POST /numbering/:kind': {
    needs: 'numbering.edit',
    params: series,
    body: ({ divisionId }) => ({
      ...reason,
      pattern: `W${divisionId}-{year}-{number}`,
      startNumber: 1,
      scope: 'own',
      validFrom: '2999-01-01',
    }),
    of: 'nobody',
  },
  'POST /numbering/:kind/plans/:id/cancellation': {
    needs: 'numbering.edit',
    params: () => ({ kind: 'receipt', id: '1' }),
    body: () => reason,
    of: 'nobody',
    butMay: [404],
  },
  'GET /templates': { needs: 'settings.view' },
  'GET /templates/:kind': { needs: 'settings.view', params: template, of: 'nobody' },
  'GET /templates/:kind/preview': { needs: 'settings.view', params: template, of: 'nobody' },
  'POST /templates/:kind': {
    needs: 'templates.edit',
    params: template,
    body: () => ({ texts: { footer: { ru: 'Тел. {phone}' } } }),
    of: 'whole',
  },
  'POST /templates/:kind/approval': {
    needs: 'templates.edit',
    params: template,
    body: () => ({ ...reason, validFrom: '2000-01-01' }),
    of: 'whole',
    butMay: [422],
  },
  'POST /templates/:kind/versions/:id/withdrawal': {
    needs: 'templates.edit',
    params: () => ({ kind: 'receipt', id: '1' }),
    body: () => reason,
    of: 'whole',
    butMay: [404],
  },
  'GET /announcements': { needs: 'announcements.edit' },
  'GET /announcements/new': { needs: 'announcements.edit' },
  'POST /announcements': {
    needs: 'announcements.edit',
    body: () => ({
      titles: { 'uz-Latn': 'Diqqat' },
      bodies: { 'uz-Latn': 'Matn' },
      severity: 'info',
      audience: 'staff',
      validFrom: '2999-01-01',
    }),
    of: 'nobody',
  },
  'POST /announcements/:id/end': {
    needs: 'announcements.edit',
    params: () => ({ id: '1' }),
    body: () => reason,
    of: 'nobody',
    butMay: [404],
  },
  'POST /announcements/:id/dismissal': {
    needs: 'staff',
    params: () => ({ id: '1' }),
    body: () => ({ ofCentre: false }),
    of: 'nobody',
  },

  'GET /entries': { needs: ['audit.view', 'tenants.view'] },
  'DELETE /entry': { needs: 'staff' },
  'GET /republic': { needs: 'tenants.view' },
  'GET /republic.csv': { needs: 'tenants.view' },
  'GET /tenants': { needs: 'tenants.view' },
  'GET /tenants/new': { needs: 'tenants.edit' },
  'POST /tenants': { needs: 'tenants.edit' },
  'POST /tenant-looks': { needs: 'tenants.view' },
  'GET /tenants/:code': { needs: 'tenants.view', params: region, of: 'nobody' },
  'POST /tenants/:code/suspension': { needs: 'tenants.suspend', params: region, of: 'nobody' },
  'POST /tenants/:code/resumption': { needs: 'tenants.suspend', params: region, of: 'nobody' },
  'POST /tenants/:code/opening': { needs: 'tenants.edit', params: region, of: 'nobody' },
  'POST /tenants/:code/invitation': {
    needs: 'tenants.edit',
    params: region,
    of: 'nobody',
    butMay: [404],
  },
  'POST /tenants/:code/entry': { needs: 'tenants.enter', params: region, of: 'nobody' },
  'POST /tenants/:code/exports': { needs: 'tenants.export', params: region, of: 'nobody' },
  'GET /tenants/:code/exports/:id': {
    needs: 'tenants.export',
    params: () => ({ code: 'samarqand', id: '1' }),
    of: 'nobody',
    butMay: [404],
  },

  'GET /plugins': { needs: 'plugins.view' },
  'POST /plugins': {
    needs: 'plugins.edit',
    body: () => ({ name: 'hisob-nobody' }),
    of: 'nobody',
  },
  'GET /plugins/:name': { needs: 'plugins.view', params: plugin, of: 'nobody' },
  'POST /plugins/:name/versions': {
    needs: 'plugins.edit',
    params: plugin,
    body: () => ({ version: '9.9.9', ...reason }),
    of: 'nobody',
    butMay: [404],
  },
  'POST /plugins/:name/removal': {
    needs: 'plugins.edit',
    params: plugin,
    body: () => ({ version: '9.9.9', ...reason }),
    of: 'nobody',
    butMay: [404],
  },
  'POST /plugins/:name/rest': {
    needs: 'plugins.edit',
    params: plugin,
    body: () => reason,
    of: 'nobody',
  },
  'POST /plugins/:name/regions': {
    needs: 'plugins.edit',
    params: plugin,
    body: () => ({ region: 'samarqand', isAllowed: true, ...reason }),
    of: 'nobody',
  },
}
