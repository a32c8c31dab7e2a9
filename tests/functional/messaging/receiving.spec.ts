import { test } from '@japa/runner'
import { house } from '#config/adapters'
import { clock } from '#shared/clock'
import { drainOutbox } from '#shared/events/drain_outbox'
import { rows } from '#shared/database/sql'
import { asActor } from '#shared/http/actor'
import { asTenant } from '#shared/tenancy/as_tenant'
import { openMessageChannel } from '#messaging/actions/open_message_channel'
import { queueText } from '#messaging/actions/queue_text'
import { receiveMessages } from '#messaging/actions/receive_messages'
import { sendDueMessages } from '#messaging/actions/send_due_messages'
import { openChannels } from '#messaging/gateway/open_channels'
import { openChannel } from '#payments/actions/open_channel'
import { playSmpp, type PlayedCentre } from '#tests/support/messaging/play_smpp'
import { anAccount, type TestAccount } from '#tests/support/payments/an_account'
import { openRegion } from '#tests/support/open_region'
import type { Region } from '#tests/support/world'

const ACTOR = { kind: 'command' as const, id: null, name: 'test' }
const PHONE = '998901234567'

let region: Region
let centre: PlayedCentre
let account: TestAccount

const inRegion = <T>(work: () => Promise<T>) => asTenant(region.id, () => asActor(ACTOR, work))

/** At noon: the name of a message is made of its minute, and nothing is quiet. */
const listen = () => clock.at(`${clock.today()}T12:00:00`, listenAndAnswer)

async function listenAndAnswer() {
  const [channel] = await inRegion(openChannels)
  await receiveMessages(region.id, channel!)
  await drainOutbox(region.id)
  await sendDueMessages(region.id)
}

const write = (text: string, more: object = {}) => {
  centre.waiting.push({
    source_addr: PHONE,
    destination_addr: '7171',
    short_message: text,
    ...more,
  })
  return listen()
}

const received = () =>
  inRegion(() =>
    rows<{ body: string; outcome: string; answer: string | null }>(
      `select r.body, r.outcome, m.body as answer from received_messages r
         left join messages m on m.tenant_id = :tenant and m.id = r.answer_id
        where r.tenant_id = :tenant order by r.id`
    )
  )

const last = async () => (await received()).at(-1)!

test.group('Messages | what an SMPP centre brings', (group) => {
  group.setup(async () => {
    house.networks.push('127.0.0.0/8')
    region = await openRegion('smpp-buxoro', '1706', ['Gazli'])
    centre = await playSmpp()
    await inRegion(async () => {
      account = await anAccount({
        divisionId: region.divisions.Gazli!,
        owes: { '2026-07-05': 30_000_00n },
      })
      await openMessageChannel({
        ...{ code: 'smpp', adapter: 'smpp' },
        settings: {
          ...{ centre: `127.0.0.1:${centre.port}`, tls: 'no', systemId: 'hisob' },
          ...{ password: ['parol'], sender: '7171', receive: 'yes' },
        },
      })
    })
  })
  group.teardown(async () => {
    house.networks.pop()
    await centre.close()
  })

  test('while the region takes no payments by SMS, the message is kept and not answered', async ({
    assert,
  }) => {
    await write('QOLDIQ 1')
    assert.deepEqual(await received(), [{ body: 'QOLDIQ 1', outcome: 'no_channel', answer: null }])
    assert.deepEqual(centre.waiting, [])
    await inRegion(() =>
      openChannel({
        adapter: 'sms_chamber',
        settings: { key: ['0123456789abcdef0123'] },
        networks: ['127.0.0.1/32'],
      })
    )
  })

  test('a consumer asks what he owes and gets the answer on his phone', async ({ assert }) => {
    await write(`qoldiq ${account.number}`)
    const { outcome, answer } = await last()
    assert.equal(outcome, 'ok')
    assert.equal(answer, `${account.number}: qarz 30 000 so'm`)
    assert.deepInclude(centre.submitted.at(-1)!, { to: PHONE, text: answer })
  })

  test('Cyrillic is answered in Cyrillic', async ({ assert }) => {
    await write(`ҚОЛДИҚ ${account.number}`, { data_coding: 8 })
    assert.equal(centre.submitted.at(-1)!.text, `${account.number}: қарз 30 000 сўм`)
  })

  test('a promise moves no money, and a bare yes does not either', async ({ assert }) => {
    await write(`TOLOV ${account.number} 10000`)
    const code = /HA (\d+)/.exec((await last()).answer!)![1]!
    await write(`HA ${code}`)
    assert.notEqual((await last()).outcome, 'ok')
    const payments = await inRegion(() => rows(`select 1 from payments where tenant_id = :tenant`))
    assert.lengthOf(payments, 0)
  })

  test('a message that is brought twice is answered once', async ({ assert }) => {
    const text = `BAL ${account.number}`
    const same = { source_addr: PHONE, destination_addr: '7171', short_message: text }
    const before = centre.submitted.length
    centre.waiting.push({ ...same }, { ...same })
    await listen()
    assert.equal((await received()).filter(({ body }) => body === text).length, 1)
    assert.lengthOf(centre.submitted, before + 1)
  })

  test('nobody answers what is no phone: machines would talk for ever', async ({ assert }) => {
    const before = centre.submitted.length
    await write('QOLDIQ 1', { source_addr: 'BANK' })
    assert.deepInclude(await last(), { outcome: 'no_phone', answer: null })
    assert.lengthOf(centre.submitted, before)
  })

  test('a receipt settles what became of our message', async ({ assert }) => {
    const text = { to: '998937770011', template: 'notice', locale: 'uz-Latn', body: 'Salom' }
    const id = await inRegion(() => queueText({ ...text, isUrgent: true }))
    await sendDueMessages(region.id)
    const { id: name } = centre.submitted.at(-1)!
    const stat = `id:${name} sub:001 dlvrd:001 stat:DELIVRD err:000 text:`
    await write(stat, { esm_class: 4, source_addr: text.to })
    const [message] = await inRegion(() =>
      rows<{ status: string }>(
        `select status from messages where tenant_id = :tenant and id = :id`,
        { id }
      )
    )
    assert.equal(message!.status, 'delivered')
  })
})
