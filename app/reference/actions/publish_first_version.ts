import { clock } from '#shared/clock'
import { ownCentre } from '#reference/queries/own_centre'
import { latestVersion } from '#reference/queries/versions'
import { publishVersion } from '#reference/actions/publish_version'

/**
 * The national files that a new centre has received become its version 1: there is nothing yet
 * against which a second person could judge. Does nothing once a version is there.
 */
export async function publishFirstVersion(title: string): Promise<number | null> {
  const centre = await ownCentre()
  if (!centre || (await latestVersion(centre.code))) return null
  return publishVersion({ title, act: null, validFrom: clock.today() })
}
