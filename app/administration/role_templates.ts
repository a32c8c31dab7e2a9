import { RIGHTS, type Right } from '#administration/rights'

export type RoleTemplate = {
  code: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  rights: readonly Right[]
}

const LOOKS: readonly Right[] = [
  'accounts.view',
  'billing.view',
  'divisions.view',
  'equipment.view',
  'metering.view',
  'payments.view',
  'reference.view',
]

/** What the whole region decides, not a district of it. */
const OF_THE_WHOLE: readonly Right[] = [
  'channels.edit',
  'divisions.edit',
  'reference.edit',
  'reference.receive',
  'roles.edit',
  'rules.edit',
  'settings.edit',
  'tariffs.edit',
  'templates.edit',
  'visas.reference',
]

const accountant: readonly Right[] = [
  ...LOOKS,
  'billing.run',
  'billing.adjust',
  'billing.issue',
  'payments.import',
  'payments.reverse',
  'periods.close',
  'settings.view',
  'visas.view',
]

const operator: readonly Right[] = [
  ...LOOKS,
  'accounts.edit',
  'accounts.personal',
  'billing.run',
  'metering.record',
  'metering.import',
  'payments.record',
  'payments.return',
  'visas.view',
]

/**
 * The roles that a new region starts with. Nobody can grant a right that he does not hold, so those
 * who appoint others (head, district administrator) hold what the appointed need.
 */
export const REGION_ROLES: readonly RoleTemplate[] = [
  {
    code: 'head',
    nameUz: 'Rahbar',
    nameCyrl: 'Раҳбар',
    nameRu: 'Руководитель',
    rights: RIGHTS,
  },
  {
    code: 'district_administrator',
    nameUz: 'Tuman maʼmuri',
    nameCyrl: 'Туман маъмури',
    nameRu: 'Администратор района',
    rights: RIGHTS.filter((right) => !OF_THE_WHOLE.includes(right)),
  },
  {
    code: 'operator',
    nameUz: 'Operator',
    nameCyrl: 'Оператор',
    nameRu: 'Оператор',
    rights: operator,
  },
  {
    code: 'cashier',
    nameUz: 'Kassir',
    nameCyrl: 'Кассир',
    nameRu: 'Кассир',
    rights: ['accounts.view', 'payments.view', 'payments.record', 'payments.return'],
  },
  {
    code: 'metering_inspector',
    nameUz: 'Hisoblagichlar nazoratchisi',
    nameCyrl: 'Ҳисоблагичлар назоратчиси',
    nameRu: 'Инспектор по учёту',
    rights: [
      'accounts.view',
      'equipment.view',
      'metering.view',
      'metering.record',
      'metering.import',
      'reference.view',
    ],
  },
  {
    code: 'billing_accountant',
    nameUz: 'Hisob-kitob buxgalteri',
    nameCyrl: 'Ҳисоб-китоб бухгалтери',
    nameRu: 'Бухгалтер по расчётам',
    rights: accountant,
  },
  {
    code: 'chief_accountant',
    nameUz: 'Bosh buxgalter',
    nameCyrl: 'Бош бухгалтер',
    nameRu: 'Главный бухгалтер',
    rights: [
      ...accountant,
      'accounts.personal',
      'audit.view',
      'channels.view',
      'numbering.edit',
      'payments.desks',
      'visas.money',
    ],
  },
  {
    code: 'reference_editor',
    nameUz: 'Maʼlumotnomalar muharriri',
    nameCyrl: 'Маълумотномалар муҳаррири',
    nameRu: 'Редактор справочников',
    rights: [
      'reference.view',
      'reference.edit',
      'reference.receive',
      'rules.edit',
      'settings.view',
      'tariffs.edit',
      'visas.view',
    ],
  },
  {
    code: 'reference_approver',
    nameUz: 'Maʼlumotnomalarni tasdiqlovchi',
    nameCyrl: 'Маълумотномаларни тасдиқловчи',
    nameRu: 'Утверждающий справочники',
    rights: ['reference.view', 'settings.view', 'visas.view', 'visas.reference'],
  },
  {
    code: 'legal_lawyer',
    nameUz: 'Yurist',
    nameCyrl: 'Юрист',
    nameRu: 'Юрист',
    rights: [
      'accounts.view',
      'accounts.personal',
      'billing.view',
      'metering.view',
      'payments.view',
      'reference.view',
      'visas.view',
    ],
  },
  {
    code: 'auditor',
    nameUz: 'Auditor',
    nameCyrl: 'Аудитор',
    nameRu: 'Аудитор',
    rights: [...RIGHTS.filter((right) => right.endsWith('.view')), 'audit.export'],
  },
  {
    code: 'viewer',
    nameUz: 'Kuzatuvchi',
    nameCyrl: 'Кузатувчи',
    nameRu: 'Наблюдатель',
    rights: LOOKS,
  },
]
