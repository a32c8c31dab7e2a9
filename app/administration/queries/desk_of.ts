import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#shared/clock'
import { TenantScope } from '#shared/tenancy/tenant_scope'
import {
  announcementsShown,
  type ShownAnnouncement,
} from '#administration/queries/announcements_shown'
import { deskNotices, type DeskNotice } from '#administration/desk_notices'
import { countVisas } from '#administration/queries/count_visas'
import { kindsDecidedBy } from '#administration/visas/kinds_decided_by'
import type { Work } from '#administration/work'

export type Desk = {
  announcements: ShownAnnouncement[]
  /** Requests that wait for the reader's decision in the division in work. */
  visas: number
  /** What is not as usual in the region. */
  notices: DeskNotice[]
}

const NOTHING: Desk = { announcements: [], visas: 0, notices: [] }

type Reader = Partial<Pick<HttpContext, 'work' | 'cabinet'>> & { locale: string }

/** What every page shows beside its own content: announcements, and how many decisions wait. */
export async function deskOf({ work, cabinet, locale }: Reader): Promise<Desk> {
  // Pages of errors come when the tenant's transaction is over; the sign-in has none.
  const scope = TenantScope.current()
  if (!scope || scope.trx.isCompleted) return NOTHING
  const on = clock.today()
  if (work) {
    const reader = {
      audience: 'staff' as const,
      divisionId: work.division.id,
      userId: work.user.id,
    }
    return {
      announcements: await announcementsShown({ ...reader, on, locale }),
      visas: await waitingFor(work),
      notices: await deskNotices.of(work),
    }
  }
  if (!cabinet) return NOTHING
  const { divisionId } = cabinet.account
  const reader = { audience: 'consumers' as const, divisionId, userId: null }
  return { ...NOTHING, announcements: await announcementsShown({ ...reader, on, locale }) }
}

async function waitingFor({ user, divisionIds }: Work): Promise<number> {
  const decides = kindsDecidedBy(user)
  if (decides.length === 0 || !user.may('visas.view')) return 0
  const whose = { userId: user.id, divisionIds, decides }
  return countVisas({ ...whose, part: 'waiting', kind: null, status: null, words: null })
}
