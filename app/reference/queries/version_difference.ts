import { contentDifference, type ContentDifference } from '#reference/rules/content_difference'
import type { ContentItem } from '#reference/rules/content_item'
import { contentOfVersion, versionsOf } from '#reference/queries/versions'

/** A version against the one before it that is known here. */
export async function versionDifference(
  centre: string,
  number: number
): Promise<{ items: ContentItem[]; difference: ContentDifference; against: number | null }> {
  const earlier = (await versionsOf(centre)).find((one) => one.number < number)
  const { items } = await contentOfVersion(centre, number)
  const before = earlier ? (await contentOfVersion(centre, earlier.number)).items : []
  return { items, difference: contentDifference(before, items), against: earlier?.number ?? null }
}
