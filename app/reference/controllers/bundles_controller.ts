import limiter from '@adonisjs/limiter/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { DomainException } from '#shared/http/domain_exception'
import { keyId } from '#reference/publication/key_id'
import { signBundle } from '#reference/publication/sign_bundle'
import { canSign, signingKey } from '#reference/publication/signing_key'
import { restOf } from '#reference/publication/rest_of'
import { ownCentre } from '#reference/queries/own_centre'
import { bodyOf, findVersion, latestVersion, type Version } from '#reference/queries/versions'

const A_MINUTE = 60

/**
 * Published versions for deployments that work on their own. Anybody may read what is published; the
 * signature, not the line, proves where it comes from.
 */
export default class BundlesController {
  async show({ request, response, params }: HttpContext) {
    await limiter
      .use({ requests: A_MINUTE, duration: '1 minute' })
      .consume(`reference-bundles:${request.ip()}`)
    const version = await asked(params.number as string)
    const key = await signingKey()
    const etag = `"${version.number}-${version.contentSha256.slice(0, 24)}-${keyId(key)}"`
    response.header('etag', etag).header('cache-control', 'no-cache')
    if (request.header('if-none-match') === etag) return response.status(304).send('')

    const bundle = signBundle(await bodyOf(version.centre, version.number), key)
    response
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', `attachment; filename="reference-${version.number}.hisob"`)
      .header('accept-ranges', 'bytes')
    const rest = restOf(bundle, request.header('range'), request.header('if-range') === etag)
    if (!rest) return response.send(bundle)
    return response.status(206).header('content-range', rest.contentRange).send(rest.bytes)
  }
}

async function asked(number: string): Promise<Version> {
  const centre = await ownCentre()
  const found =
    centre && canSign()
      ? number === 'latest'
        ? await latestVersion(centre.code)
        : await findVersion(centre.code, Number(number))
      : null
  if (!found) throw new DomainException('E_HTTP_404', {}, 404)
  return found
}
