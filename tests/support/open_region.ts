import { asTenant } from '#shared/tenancy/as_tenant'
import { openUser } from '#administration/actions/open_user'
import { openTenant } from '#administration/actions/open_tenant'
import { openDivision } from '#administration/actions/open_division'
import { receiveRoles } from '#administration/actions/receive_roles'
import { PASSWORD, type Region } from '#tests/support/world'

/** A region of the test world: its tree, its roles, an operator in each district and a boss above. */
export async function openRegion(
  code: string,
  soato: string,
  districts: string[]
): Promise<Region> {
  const id = await openTenant({ code, soato, nameUz: code, nameCyrl: code, nameRu: code })
  return asTenant(id, async () => {
    const region = await openDivision({
      ...named(code),
      parentId: null,
      kind: 'region',
      code: soato,
    })
    const roles = await receiveRoles()
    const role = (name: string) => roles.find((one) => one.code === name)!.id
    const divisions: Record<string, number> = { region: region.id }
    const users: Record<string, string> = {}

    for (const [index, name] of districts.entries()) {
      const district = await openDivision({
        ...named(name),
        parentId: region.id,
        kind: 'district',
        code: `${soato}${200 + index}`,
      })
      divisions[name] = district.id
      const login = index === 0 ? 'operator' : `operator${index + 1}`
      users[login] = await openStaff(login, district.id, role('operator'))
    }
    users.boss = await openStaff('boss', region.id, role('head'))
    users.cashier = await openStaff('cashier', divisions[districts[0]!]!, role('cashier'))
    return { id, code, divisions, users }
  })
}

async function openStaff(login: string, divisionId: number, roleId: number) {
  const user = await openUser({ login, divisionId, roleId, fullName: login, password: PASSWORD })
  return user.id
}

function named(name: string) {
  return { nameUz: name, nameCyrl: name, nameRu: name }
}
