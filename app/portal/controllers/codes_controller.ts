import type { HttpContext } from '@adonisjs/core/http'
import { requestCode } from '#portal/actions/request_code'
import { codeRequestValidator } from '#portal/validators/cabinet'

export default class CodesController {
  async store({ request, response, session, i18n }: HttpContext) {
    const asked = await request.validateUsing(codeRequestValidator)
    await requestCode({ ...asked, ip: request.ip(), locale: i18n.locale })
    session.put('cabinet_asked', asked)
    return response.redirect('/cabinet/code')
  }
}
