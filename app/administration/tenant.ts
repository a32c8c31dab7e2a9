/** A region that rents the system, or the republic's own office (kind `centre`): one row of `platform.tenants`. */
export type Tenant = {
  id: number
  code: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  kind: 'region' | 'centre'
  /** `opening`: still being made from its template; nobody can sign in yet. */
  status: 'opening' | 'active' | 'suspended'
}
