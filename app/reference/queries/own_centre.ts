import { platformRows } from '#administration/queries/platform_rows'

export type Centre = { id: number; code: string }

/** The republic's office of this deployment; null in one that works on its own. */
export async function ownCentre(): Promise<Centre | null> {
  const [found] = await platformRows<Centre>(
    `select id, code from platform.tenants where kind = 'centre'`
  )
  return found ?? null
}
