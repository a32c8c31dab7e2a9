import { test } from '@japa/runner'
import { clock } from '#shared/clock'
import { asActor } from '#shared/http/actor'
import { addDays } from '#shared/kernel/calendar'
import { asTenant } from '#shared/tenancy/as_tenant'
import { dismissAnnouncement } from '#administration/actions/dismiss_announcement'
import { endAnnouncement } from '#administration/actions/end_announcement'
import { publishAnnouncement } from '#administration/actions/publish_announcement'
import { announcementsShown } from '#administration/queries/announcements_shown'
import { signedIn } from '#tests/support/signed_in'
import { theWorld, type World } from '#tests/support/world'

const today = clock.today()

function as<T>(login: string, work: () => Promise<T>, region: keyof World = 'samarqand') {
  const { id, users } = theWorld()[region]
  return asTenant(id, () => asActor({ kind: 'user', id: users[login]!, name: login }, work))
}

function saying(title: string, more: { from?: string; to?: string } = {}) {
  return {
    severity: 'attention' as const,
    titles: { 'uz-Latn': title, 'ru': `${title} (ru)` },
    bodies: { 'uz-Latn': 'Matn' },
    validFrom: more.from ?? today,
    validTo: more.to ?? null,
  }
}

type Asked = { login?: string; on?: string; audience?: 'staff' | 'consumers'; locale?: string }

function seen(place: string, asked: Asked = {}, region: keyof World = 'samarqand') {
  const { divisions, users } = theWorld()[region]
  const login = asked.login ?? 'boss'
  return as(
    login,
    async () => {
      const shown = await announcementsShown({
        audience: asked.audience ?? 'staff',
        divisionId: divisions[place]!,
        userId: users[login]!,
        on: asked.on ?? today,
        locale: asked.locale ?? 'uz-Latn',
      })
      return shown.map(({ title }) => title)
    },
    region
  )
}

const REACH = { isCentre: false, reason: 'It is over' }

test.group('Announcements', () => {
  test('a division and all below it read it, from its day to its last, in their language', async ({
    assert,
  }) => {
    const { divisions } = theWorld().samarqand
    const until = addDays(today, 3)
    const id = await as('boss', () =>
      publishAnnouncement(saying('Urgutga', { to: until }), {
        divisionId: divisions.Urgut!,
        audience: 'staff',
      })
    )
    assert.deepEqual(await seen('Urgut'), ['Urgutga'])
    assert.deepEqual(await seen('Tayloq'), [])
    assert.deepEqual(await seen('Urgut', { locale: 'ru' }), ['Urgutga (ru)'])
    assert.deepEqual(await seen('Urgut', { locale: 'en' }), ['Urgutga'])
    assert.deepEqual(await seen('Urgut', { audience: 'consumers' }), [])
    assert.deepEqual(await seen('Urgut', { on: addDays(until, -1) }), ['Urgutga'])
    assert.deepEqual(await seen('Urgut', { on: until }), [])
    await as('boss', () => endAnnouncement({ id, divisionIds: [divisions.Urgut!], ...REACH }))
    assert.deepEqual(await seen('Urgut'), [])
  })

  test('who has read it does not see it again; others do', async ({ assert }) => {
    const { divisions, users } = theWorld().samarqand
    const id = await as('boss', () =>
      publishAnnouncement(saying('Oʻqing'), { divisionId: divisions.region!, audience: 'staff' })
    )
    await as('operator', () =>
      dismissAnnouncement({ id, ofCentre: false, userId: users.operator! })
    )
    assert.deepEqual(await seen('Urgut', { login: 'operator' }), [])
    assert.deepEqual(await seen('Urgut'), ['Oʻqing'])
    const out = { id, divisionIds: [divisions.Urgut!], ...REACH }
    await assert.rejects(() => as('boss', () => endAnnouncement(out)), /E_ANNOUNCEMENT_UNKNOWN/)
    await as('boss', () => endAnnouncement({ ...out, divisionIds: [divisions.region!] }))
  })

  test('the centre speaks to one region or to all; no region can write in its name', async ({
    assert,
  }) => {
    const { samarqand } = theWorld()
    const centre = (regionId: number | null, title: string) =>
      as('admin', () => publishAnnouncement(saying(title), { regionId }), 'centre')
    const ids = [await centre(null, 'Hammaga'), await centre(samarqand.id, 'Samarqandga')]
    assert.sameMembers(await seen('Urgut'), ['Hammaga', 'Samarqandga'])
    assert.deepEqual(await seen('region', {}, 'buxoro'), ['Hammaga'])
    await assert.rejects(
      () => as('boss', () => publishAnnouncement(saying('Soxta'), { regionId: null })),
      /row-level security/
    )
    await assert.rejects(
      () =>
        as('boss', () =>
          endAnnouncement({ id: ids[0]!, divisionIds: [], isCentre: true, reason: 'No' })
        ),
      /E_ANNOUNCEMENT_UNKNOWN/
    )
    for (const id of ids) {
      await as(
        'admin',
        () => endAnnouncement({ id, divisionIds: [], isCentre: true, reason: 'Over' }),
        'centre'
      )
    }
    assert.deepEqual(await seen('Urgut'), [])
  })

  test('days that are over are refused', async ({ assert }) => {
    const { divisions } = theWorld().samarqand
    const whom = { divisionId: divisions.Urgut!, audience: 'staff' as const }
    for (const wrong of [{ from: addDays(today, -1) }, { to: today }]) {
      await assert.rejects(
        () => as('boss', () => publishAnnouncement(saying('Kech', wrong), whom)),
        /E_ANNOUNCEMENT_DAYS/
      )
    }
  })

  test('every page of the staff carries what is to be read and how many decisions wait', async ({
    client,
    assert,
  }) => {
    const { divisions } = theWorld().samarqand
    const id = await as('boss', () =>
      publishAnnouncement(saying('Sahifada'), { divisionId: divisions.region!, audience: 'staff' })
    )
    const page = await client.get('/announcements').withSession(signedIn('boss')).withInertia()
    page.assertStatus(200)
    const desk = page.inertiaProps.desk as { announcements: { title: string }[]; visas: number }
    assert.deepEqual(
      desk.announcements.map(({ title }) => title),
      ['Sahifada']
    )
    assert.isNumber(desk.visas)
    await as('boss', () => endAnnouncement({ id, divisionIds: [divisions.region!], ...REACH }))
  })
})
