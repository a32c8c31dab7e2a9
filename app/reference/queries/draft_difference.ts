import type { ContentItem } from '#reference/rules/content_item'
import { contentDifference, type ContentDifference } from '#reference/rules/content_difference'
import { digestOf } from '#reference/publication/digest_of'
import { contentOf } from '#reference/queries/content_of'
import { contentOfVersion, latestVersion, type Version } from '#reference/queries/versions'

export type Draft = {
  items: ContentItem[]
  sha256: string
  last: Version | null
  difference: ContentDifference
}

/** The centre's working copy against the last version it published. */
export async function draftDifference(centre: string): Promise<Draft> {
  const items = await contentOf()
  const last = await latestVersion(centre)
  const before = last ? (await contentOfVersion(centre, last.number)).items : []
  return { items, sha256: digestOf(items), last, difference: contentDifference(before, items) }
}
