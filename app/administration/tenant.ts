/** A region that rents the system: one row of `platform.tenants`. */
export type Tenant = {
  id: number
  code: string
  nameUz: string
  nameCyrl: string
  nameRu: string
  status: 'active' | 'suspended'
}
