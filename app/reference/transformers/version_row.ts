import type { Version } from '#reference/queries/versions'

/** A version for the list and the card. */
export function versionRow(version: Version) {
  const { number, title, act, validFrom, publishedBy, items, changes, bytes } = version
  return {
    id: number,
    number,
    title,
    act,
    validFrom,
    publishedBy,
    items,
    changes,
    bytes,
    publishedAt: version.publishedAt.toISOString(),
    sha256: version.contentSha256,
    previousSha256: version.previousSha256,
    keyId: version.keyId,
  }
}
