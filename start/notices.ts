import { deskNotices } from '#administration/desk_notices'
import { cutsNotice } from '#payments/queries/cuts_notice'

/** What the staff is told above every page, in order. */
deskNotices.offer(cutsNotice)
