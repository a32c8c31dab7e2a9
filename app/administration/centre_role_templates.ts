import { CENTRE_RIGHTS, RIGHTS } from '#administration/rights'
import type { RoleTemplate } from '#administration/role_templates'

/** Work with consumers and their money: the republic's office does none of it. */
const WITH_CONSUMERS = /^(accounts|billing|equipment|metering|payments|periods)\./

/** The roles of the republic's own office. */
export const CENTRE_ROLES: readonly RoleTemplate[] = [
  {
    code: 'central_administrator',
    nameUz: 'Markaziy maʼmur',
    nameCyrl: 'Марказий маъмур',
    nameRu: 'Центральный администратор',
    rights: [...RIGHTS.filter((right) => !WITH_CONSUMERS.test(right)), ...CENTRE_RIGHTS],
  },
  {
    code: 'central_reference_editor',
    nameUz: 'Markaziy maʼlumotnomalar muharriri',
    nameCyrl: 'Марказий маълумотномалар муҳаррири',
    nameRu: 'Редактор центральных справочников',
    rights: [
      'reference.view',
      'reference.edit',
      'reference.publish',
      'rules.edit',
      'settings.view',
      'tariffs.edit',
      'visas.view',
    ],
  },
  {
    code: 'central_reference_approver',
    nameUz: 'Markaziy maʼlumotnomalarni tasdiqlovchi',
    nameCyrl: 'Марказий маълумотномаларни тасдиқловчи',
    nameRu: 'Утверждающий центральные справочники',
    rights: [
      'reference.view',
      'reference.publish',
      'settings.view',
      'visas.view',
      'visas.reference',
    ],
  },
  {
    code: 'central_approver',
    nameUz: 'Markaziy tasdiqlovchi',
    nameCyrl: 'Марказий тасдиқловчи',
    nameRu: 'Центральный согласующий',
    rights: [
      ...RIGHTS.filter((right) => right.endsWith('.view') && !WITH_CONSUMERS.test(right)),
      'plugins.view',
      'reference.publish',
      'tenants.view',
      'visas.access',
      'visas.money',
      'visas.reference',
    ],
  },
  {
    code: 'republic_viewer',
    nameUz: 'Respublika kuzatuvchisi',
    nameCyrl: 'Республика кузатувчиси',
    nameRu: 'Наблюдатель республики',
    rights: ['divisions.view', 'reference.view', 'tenants.view'],
  },
]
