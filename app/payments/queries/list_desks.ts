import { rows } from '#shared/database/sql'
import { deskDrawer } from '#payments/queries/desk_drawer'

export type ListedDesk = {
  id: number
  title: string
  divisionId: number
  nameUz: string
  nameCyrl: string
  nameRu: string
  /** The shift that is open there. */
  shift: { id: string; cashier: string; openedAt: string } | null
  /** What lies in the drawer between two shifts; null while somebody works there. */
  leftMinor: string | null
}

type Row = Omit<ListedDesk, 'shift' | 'leftMinor'> & {
  shiftId: string | null
  cashier: string
  opened_at: Date
}

/** The cash desks in use of these divisions, and who works at them. */
export async function listDesks(divisionIds: readonly number[]): Promise<ListedDesk[]> {
  const found = await rows<Row>(
    `select d.id, d.title, d.division_id as "divisionId", v.name_uz as "nameUz",
            v.name_cyrl as "nameCyrl", v.name_ru as "nameRu", s.id as "shiftId",
            s.cashier_name as cashier, s.opened_at
       from cash_desks d
       join divisions v on v.tenant_id = :tenant and v.id = d.division_id
       left join cashier_shifts s on s.tenant_id = :tenant and s.desk_id = d.id and s.status = 'open'
      where d.tenant_id = :tenant and d.division_id = any(:divisionIds) and d.closed_on is null
      order by v.code, d.title limit 200`,
    { divisionIds }
  )
  const desks: ListedDesk[] = []
  for (const row of found) desks.push(await deskOf(row))
  return desks
}

async function deskOf({ shiftId, cashier, opened_at, ...desk }: Row): Promise<ListedDesk> {
  if (shiftId === null) {
    return { ...desk, shift: null, leftMinor: (await deskDrawer(desk.id)).toString() }
  }
  const shift = { id: shiftId, cashier, openedAt: opened_at.toISOString() }
  return { ...desk, shift, leftMinor: null }
}
