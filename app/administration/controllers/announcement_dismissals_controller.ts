import type { HttpContext } from '@adonisjs/core/http'
import { dismissAnnouncement } from '#administration/actions/dismiss_announcement'
import { dismissalValidator } from '#administration/validators/announcement'

export default class AnnouncementDismissalsController {
  /** Whoever is signed in may say that he has read something. */
  async store({ params, request, response, work }: HttpContext) {
    const { ofCentre } = await request.validateUsing(dismissalValidator)
    await dismissAnnouncement({ id: params.id, ofCentre, userId: work.user.id })
    return response.redirect().back()
  }
}
