import type { VisaKind } from '#administration/visas/visa_kind'
import { publishVersion, type NewVersion } from '#reference/actions/publish_version'
import { PUBLISH } from '#reference/actions/request_publication'

/** Publishing the reference for the whole republic always takes two. */
export const publishReferenceVisa: VisaKind<NewVersion> = {
  kind: PUBLISH,
  askedBy: 'reference.publish',
  grantedBy: 'visas.reference',
  always: true,
  words: 'publication.visa',
  href: ({ subject }) => `/reference/publications/${subject.id}`,
  perform: async ({ payload }) => ({ number: await publishVersion(payload) }),
}
