import { platformRows } from '#administration/queries/platform_rows'
import { BundleRefused } from '#reference/exceptions'
import type { Manifest } from '#reference/publication/manifest'
import { openBundle, type OpenedBundle } from '#reference/publication/open_bundle'
import { changeCounts } from '#reference/rules/change_counts'
import { contentDifference } from '#reference/rules/content_difference'
import { ownCentre } from '#reference/queries/own_centre'
import { trustedKeys } from '#reference/queries/trusted_keys'
import { contentOfVersion, findVersion, versionsOf } from '#reference/queries/versions'
import type { VersionName } from '#reference/actions/receive_version'

/**
 * Verifies a bundle and keeps its version for the tenants of this deployment. The same bundle again
 * is fine; another content under a number that is known is not.
 *
 * @throws BundleRefused
 */
export async function storeBundle(
  bytes: Uint8Array,
  came: 'pull' | 'file'
): Promise<VersionName & { keyId: string }> {
  const bundle = openBundle(bytes, await trustedKeys())
  const { centre, number, contentSha256 } = bundle.manifest
  const known = await findVersion(centre, number)
  if (known && known.contentSha256 !== contentSha256) {
    throw new BundleRefused('E_BUNDLE_DIFFERENT', { number })
  }
  if (!known) {
    if ((await ownCentre())?.code === centre) throw new BundleRefused('E_BUNDLE_CENTRE', { centre })
    await store(bundle, came)
  }
  return { centre, number, keyId: bundle.keyId }
}

/** Null is a value to bind; only the types of the driver do not know it. */
function bound(manifest: Manifest) {
  return manifest as Manifest & { act: string; previousSha256: string }
}

async function store({ manifest, items, keyId, body }: OpenedBundle, came: string) {
  const [last] = (await versionsOf(manifest.centre)).filter((one) => one.number < manifest.number)
  const before = last ? (await contentOfVersion(last.centre, last.number)).items : []
  const { left: _, ...changes } = changeCounts(contentDifference(before, items))
  await platformRows(
    `insert into platform.reference_versions
       (centre, number, title, act, valid_from, published_at, published_by, previous_sha256,
        content_sha256, items, changes, body, key_id, came)
     values (:centre, :number, :title, :act, :validFrom, :publishedAt::timestamptz, :publishedBy,
             :previousSha256, :contentSha256, :items, :changes::jsonb, :body, :keyId, :came)
     on conflict (centre, number) do nothing`,
    { ...bound(manifest), changes: JSON.stringify(changes), body, keyId, came }
  )
}
