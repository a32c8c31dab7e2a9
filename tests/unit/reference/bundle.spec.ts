import { createPrivateKey } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import { contentItemOf } from '#reference/publication/content_item_of'
import { digestOf } from '#reference/publication/digest_of'
import type { Manifest } from '#reference/publication/manifest'
import { makeKeys } from '#reference/publication/make_keys'
import { openBundle } from '#reference/publication/open_bundle'
import { packVersion } from '#reference/publication/pack_version'
import { signBundle } from '#reference/publication/sign_bundle'
import type { ContentFields } from '#reference/rules/content_item'

const keys = makeKeys('secret')
const privateKey = createPrivateKey({ key: keys.privatePem, passphrase: 'secret' })
const TRUSTED = [{ keyId: keys.keyId, centre: 'respublika', publicKey: keys.publicPem }]

const FIELDS: ContentFields = {
  classifier: 'regions',
  code: '1718',
  name_uz: 'Samarqand',
  name_cyrl: 'Самарқанд',
  name_ru: 'Самарканд',
  facts: { soato: '1718' },
  valid_from: '2000-01-01',
  valid_to: null,
  act: null,
  source: null,
  confidence: 'H',
}
const items = [contentItemOf('item', FIELDS)]
const MANIFEST: Manifest = {
  format: 1,
  centre: 'respublika',
  number: 3,
  title: 'Third',
  act: null,
  validFrom: '2026-01-01',
  publishedAt: '2026-01-01T10:00:00.000+05:00',
  publishedBy: 'markaz',
  previousSha256: null,
  contentSha256: digestOf(items),
  items: items.length,
}

const signed = (lines: string) => signBundle(gzipSync(lines), privateKey)
const whole = packVersion(MANIFEST, items)
const text = gunzipSync(whole).toString()
const refusal = (bytes: Buffer, trusted = TRUSTED) => {
  try {
    openBundle(bytes, trusted)
    return 'taken'
  } catch (error) {
    return (error as { code: string }).code
  }
}

test.group('A bundle', () => {
  test('comes out as it was packed', ({ assert }) => {
    const opened = openBundle(signBundle(whole, privateKey), TRUSTED)
    assert.deepEqual(opened.items, items)
    assert.deepEqual(opened.manifest, MANIFEST)
  })

  test('any bit of it changed is refused', ({ assert }) => {
    const bundle = signBundle(whole, privateKey)
    for (let at = 0; at < bundle.length; at += 7) {
      const copy = Buffer.from(bundle)
      copy[at] = copy[at]! ^ 4
      assert.notEqual(refusal(copy), 'taken', `byte ${at}`)
    }
  })

  /** What a trusted key could sign by mistake or malice is still not taken. */
  const SIGNED: [string, string, string][] = [
    ['another item than its hash', text.replace('Самарканд', 'Самара'), 'E_BUNDLE_CONTENT'],
    ['a line too few', `${text.split('\n').slice(0, 1).join('\n')}\n`, 'E_BUNDLE_CONTENT'],
    ['a line twice', `${text}${text.split('\n')[1]}\n`, 'E_BUNDLE_CONTENT'],
    ['a later format', text.replace('"format":1', '"format":2'), 'E_BUNDLE_FORMAT'],
    [
      'another centre',
      text.replace('"centre":"respublika"', '"centre":"boshqa"'),
      'E_BUNDLE_CENTRE',
    ],
    ['an unknown kind', text.replace('"kind":"item"', '"kind":"users"'), 'E_BUNDLE_CONTENT'],
    ['a field of another table', text.replace('"code":', '"id":"1","code":'), 'E_BUNDLE_CONTENT'],
    [
      'a prototype',
      text.replace('"facts":{', '"facts":{"__proto__":{"a":"b"},'),
      'E_BUNDLE_CONTENT',
    ],
    ['no JSON', 'nothing\n', 'E_BUNDLE_CONTENT'],
    ['nothing', '', 'E_BUNDLE_CONTENT'],
  ]
  for (const [what, lines, code] of SIGNED) {
    test(`with ${what} is refused though signed`, ({ assert }) => {
      assert.equal(refusal(signed(lines)), code)
    })
  }

  test('is never unpacked beyond what a version can be', ({ assert }) => {
    const bomb = gzipSync(Buffer.alloc(65 * 1024 * 1024), { level: 1 })
    assert.equal(refusal(signBundle(bomb, privateKey)), 'E_BUNDLE_TOO_BIG')
  })

  test('of a key that is not trusted, or of another centre’s key, is refused', ({ assert }) => {
    const bundle = signBundle(whole, privateKey)
    assert.equal(refusal(bundle, []), 'E_BUNDLE_KEY_UNKNOWN')
    assert.equal(refusal(bundle, [{ ...TRUSTED[0]!, centre: 'boshqa' }]), 'E_BUNDLE_CENTRE')
  })
})
