import Role from '#administration/models/role'
import { RIGHTS, type Right } from '#administration/rights'

type RoleTemplate = {
  code: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  rights: readonly Right[]
}

const VIEWS = RIGHTS.filter((right) => right.endsWith('.view'))

/** The roles that a new region starts with; afterwards they are the region's own data. */
const TEMPLATES: readonly RoleTemplate[] = [
  {
    code: 'head',
    nameUz: 'Rahbar',
    nameCyrl: 'Раҳбар',
    nameRu: 'Руководитель',
    rights: RIGHTS,
  },
  {
    code: 'operator',
    nameUz: 'Operator',
    nameCyrl: 'Оператор',
    nameRu: 'Оператор',
    rights: [
      ...VIEWS.filter((right) => right !== 'audit.view'),
      'accounts.edit',
      'accounts.personal',
      'metering.record',
      'metering.import',
      'payments.record',
      'billing.run',
    ],
  },
  {
    code: 'cashier',
    nameUz: 'Kassir',
    nameCyrl: 'Кассир',
    nameRu: 'Кассир',
    rights: ['accounts.view', 'payments.view', 'payments.record'],
  },
]

export async function receiveRoles(): Promise<Role[]> {
  return Role.updateOrCreateMany(
    'code',
    TEMPLATES.map((template) => ({ ...template, rights: [...template.rights] }))
  )
}
