import { randomBytes } from 'node:crypto'
import { asTenant } from '#shared/tenancy/as_tenant'
import { CENTRE, openCentre } from '#administration/actions/open_centre'
import { openUser } from '#administration/actions/open_user'
import { receiveReference } from '#reference/actions/receive_reference'
import type { DemoLogin } from '#database/seeders/demo/open_demo_region'

const STAFF = [
  { login: 'markaz', fullName: 'Alisher Karimov', role: 'central_administrator' },
  { login: 'markaz2', fullName: 'Gulchehra Saidova', role: 'central_approver' },
]

/** The republic's own office with the drafts of the classifiers and two people for four eyes. */
export async function openDemoCentre(): Promise<DemoLogin[]> {
  const { tenantId, rootId, roles } = await openCentre()
  return asTenant(tenantId, async () => {
    await receiveReference()
    const logins: DemoLogin[] = []
    for (const { role, ...person } of STAFF) {
      const password = randomBytes(9).toString('base64url')
      await openUser({ ...person, divisionId: rootId, roleId: roles.get(role)!, password })
      logins.push({ role, region: CENTRE.code, login: person.login, password })
    }
    return logins
  })
}
