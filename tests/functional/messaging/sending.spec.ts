import { test } from '@japa/runner'
import { house } from '#config/adapters'
import { clock } from '#shared/clock'
import { affect, one, rows } from '#shared/database/sql'
import { asTenant } from '#shared/tenancy/as_tenant'
import { asActor } from '#shared/http/actor'
import { openMessageChannel } from '#messaging/actions/open_message_channel'
import { queueText } from '#messaging/actions/queue_text'
import { sendDueMessages } from '#messaging/actions/send_due_messages'
import { sendMessage } from '#messaging/actions/send_message'
import { switchMessageChannel } from '#messaging/actions/switch_message_channel'
import { playEskiz, type PlayedEskiz, type TakenSms } from '#tests/support/messaging/play_eskiz'
import { openRegion } from '#tests/support/open_region'
import type { Region } from '#tests/support/world'

const DAY = '2026-03-10T12:00:00'
const NIGHT = '2026-03-10T23:30:00'
const ACTOR = { kind: 'command' as const, id: null, name: 'test' }
const PHONE = '998901234567'

let region: Region
let eskiz: PlayedEskiz
let second: PlayedEskiz
let phone = Number(PHONE)

const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, () => asActor(ACTOR, work))
const at = <T>(when: string, work: () => Promise<T>) => clock.at(when, work)
const work = (when: string) => at(when, () => sendDueMessages(region.id))

type Stored = {
  status: string
  body: string
  reason: string | null
  attempts: number
  due_at: Date
  provider_reference: string | null
}

const stored = async (id: string) =>
  (await inRegion(() =>
    one<Stored>(`select * from messages where tenant_id = :tenant and id = :id`, { id })
  ))!

type Queued = Partial<Parameters<typeof queueText>[0]>

const queue = (more: Queued = {}, when = DAY) => {
  const text = { to: String(++phone), template: 'notice', locale: 'uz-Latn', body: 'Qarzingiz bor' }
  return at(when, () => inRegion(() => queueText({ ...text, ...more })))
}

const report = (sms: TakenSms, status: string, more: { to?: string } = {}) =>
  fetch(more.to ?? sms.reportTo, {
    method: 'POST',
    body: new URLSearchParams({ message_id: sms.id, user_sms_id: sms.reference, status }),
  })

const open = (code: string, { address }: PlayedEskiz, turn: number) =>
  inRegion(() =>
    openMessageChannel({
      ...{ code, adapter: 'eskiz', turn, networks: ['127.0.0.0/8'] },
      settings: { email: 'a@example.uz', password: ['parol'], address },
    })
  )

const turn = (code: string, status: 'enabled' | 'disabled') =>
  inRegion(() => switchMessageChannel({ code, status, reason: 'a trial' }))

test.group('Messages | through a gateway', (group) => {
  group.setup(async () => {
    house.networks.push('127.0.0.0/8')
    region = await openRegion('sms-buxoro', '1706', ['Gazli'])
    eskiz = await playEskiz()
    second = await playEskiz()
    await open('eskiz', eskiz, 1)
    await open('eskiz-2', second, 2)
    await turn('eskiz-2', 'disabled')
  })
  group.each.setup(() => {
    for (const played of [eskiz, second]) {
      Object.assign(played, { mood: 'takes', taken: [], beforeAnswer: null })
    }
  })
  group.teardown(async () => {
    house.networks.pop()
    await eskiz.close()
    await second.close()
  })

  test('a message is taken over once, and its delivery reported', async ({ assert }) => {
    const id = await queue({ to: PHONE })
    assert.equal(await work(DAY), 1)
    assert.equal(await work(DAY), 0)
    const [sms] = eskiz.taken
    assert.deepInclude(sms!, { to: PHONE, text: 'Qarzingiz bor', reference: id })
    assert.deepInclude(await stored(id), { status: 'sent', provider_reference: sms!.id })

    assert.equal((await report(sms!, 'TRANSMTD')).status, 200)
    assert.equal((await stored(id)).status, 'sent')
    assert.equal((await report(sms!, 'DELIVRD')).status, 200)
    assert.equal((await report(sms!, 'UNDELIV')).status, 200)
    assert.equal((await stored(id)).status, 'delivered')
  })

  test('what did not reach the phone says why', async ({ assert }) => {
    const id = await queue()
    await work(DAY)
    await report(eskiz.taken[0]!, 'REJECTD')
    assert.deepInclude(await stored(id), { status: 'undelivered', reason: 'REJECTD' })
  })

  test('a report that comes before the answer is not lost', async ({ assert }) => {
    const id = await queue()
    eskiz.beforeAnswer = async (sms) => void (await report({ ...sms, reference: '' }, 'DELIVRD'))
    await work(DAY)
    assert.equal((await stored(id)).status, 'delivered')
  })

  test('the address of reports holds a secret, and strangers are turned away', async ({
    assert,
  }) => {
    const id = await queue()
    await work(DAY)
    const [sms] = eskiz.taken
    const wrong = sms!.reportTo.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    assert.equal((await report(sms!, 'DELIVRD', { to: wrong })).status, 404)
    await inRegion(() =>
      affect(`update message_channels set networks = '{10.9.0.0/16}'
      where tenant_id = :tenant and code = 'eskiz'`)
    )
    assert.equal((await report(sms!, 'DELIVRD')).status, 403)
    await inRegion(() =>
      affect(`update message_channels set networks = '{127.0.0.0/8}'
      where tenant_id = :tenant and code = 'eskiz'`)
    )
    assert.equal((await report(sms!, 'LOST')).status, 400)
    assert.equal((await stored(id)).status, 'sent')
    const calls = await inRegion(() =>
      rows<{ outcome: string }>(
        `select outcome from message_calls where tenant_id = :tenant order by id desc limit 2`
      )
    )
    assert.deepEqual(
      calls.map(({ outcome }) => outcome),
      ['invalid_parameter', 'access_denied']
    )
  })

  test('a gateway out of order is asked again later, and given up in the end', async ({
    assert,
  }) => {
    const id = await queue()
    eskiz.mood = 'fails'
    let when = DAY
    for (const wait of [30, 120, 600, 1800, 3600]) {
      assert.equal(await work(when), 1)
      const message = await stored(id)
      assert.equal(message.status, 'queued')
      const seconds = (message.due_at.getTime() - Date.parse(`${when}+05:00`)) / 1000
      assert.equal(seconds, wait)
      assert.equal(await work(when), 0)
      when = new Date(message.due_at.getTime() + 5 * 3600_000).toISOString().slice(0, 19)
    }
    assert.equal(await work(when), 1)
    assert.deepInclude(await stored(id), { status: 'failed', attempts: 6, reason: 'Out of order' })
  })

  test('a refusal for good is not repeated', async ({ assert }) => {
    const id = await queue()
    eskiz.mood = 'refuses'
    await work(DAY)
    assert.deepInclude(await stored(id), { status: 'failed', attempts: 1, reason: 'Bad sender' })
  })

  test('no answer leaves it unknown; it is not sent twice, and a report settles it', async ({
    assert,
  }) => {
    const id = await queue()
    eskiz.mood = 'hangs_up'
    await work(DAY)
    assert.equal((await stored(id)).status, 'unknown')
    assert.equal(await work('2026-03-11T12:00:00'), 0)
    assert.lengthOf(eskiz.taken, 1)
    await report(eskiz.taken[0]!, 'DELIVRD')
    assert.equal((await stored(id)).status, 'delivered')
  })

  test('a worker that died under way leaves it unknown', async ({ assert }) => {
    const id = await queue()
    await inRegion(() =>
      affect(
        `update messages set status = 'sending', tried_at = :at where tenant_id = :tenant and id = :id`,
        { id, at: `${DAY}+05:00` }
      )
    )
    await work('2026-03-10T12:01:00')
    assert.equal((await stored(id)).status, 'sending')
    await work('2026-03-10T12:05:00')
    assert.deepInclude(await stored(id), { status: 'unknown', reason: 'E_CUT_OFF' })
    assert.lengthOf(eskiz.taken, 0)
  })

  test('the next channel takes what the first one cannot', async ({ assert }) => {
    await turn('eskiz-2', 'enabled')
    const id = await queue()
    eskiz.mood = 'fails'
    assert.equal(await work(DAY), 2)
    assert.equal((await stored(id)).status, 'sent')
    assert.equal(second.taken[0]!.reference, id)
    await turn('eskiz-2', 'disabled')
  })

  test('quiet hours hold notices, not a code that somebody asked for', async ({ assert }) => {
    const notice = await queue({}, NIGHT)
    const code = await at(NIGHT, () =>
      inRegion(() =>
        sendMessage({
          ...{ to: String(++phone), template: 'portal_code', locale: 'ru', isUrgent: true },
          ...{ values: { code: '482913' }, secrets: ['code'], goodForMinutes: 10 },
        })
      )
    )
    assert.equal(await work(NIGHT), 1)
    assert.equal((await stored(notice)).status, 'queued')
    assert.include(eskiz.taken[0]!.text, '482913')
    assert.notInclude((await stored(code)).body, '482913')
    assert.equal(await work('2026-03-11T08:00:00'), 1)
    assert.equal((await stored(notice)).status, 'sent')
  })

  test('a code that has run out is not sent', async ({ assert }) => {
    const id = await queue({ goodForMinutes: 10, isUrgent: true })
    assert.equal(await work('2026-03-10T12:10:00'), 0)
    assert.deepInclude(await stored(id), { status: 'failed', reason: 'E_TOO_LATE' })
  })

  test('one phone gets so many a day', async ({ assert }) => {
    const ids: string[] = []
    for (let sent = 0; sent < 21; sent++) ids.push(await queue({ to: '998935550011' }))
    await work(DAY)
    assert.lengthOf(eskiz.taken, 20)
    assert.deepInclude(await stored(ids[20]!), {
      status: 'failed',
      reason: 'E_TOO_MANY_TO_PHONE',
    })
    assert.equal(
      (await stored(await queue({ to: '998935550011' }, '2026-03-11T12:01:00'))).status,
      'queued'
    )
    await work('2026-03-11T12:02:00')
  })

  test('two workers at the same moment send it once', async ({ assert }) => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => queue()))
    await Promise.all([work(DAY), work(DAY)])
    assert.sameMembers(
      eskiz.taken.map(({ reference }) => reference),
      ids
    )
  })

  test('without a channel it stands in the log of this machine', async ({ assert }) => {
    await turn('eskiz', 'disabled')
    const id = await queue()
    await work(DAY)
    assert.deepInclude(await stored(id), { status: 'sent', provider_reference: id })
    await turn('eskiz', 'enabled')
  })
})
