import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { AdapterFailed } from '#shared/adapters/adapter_failed'
import { DomainException } from '#shared/http/domain_exception'
import { assertWholeRegion } from '#administration/templates/assert_whole_region'
import { tryExample } from '#payments/actions/try_example'
import { tryFile } from '#payments/actions/try_file'
import { tryLink, tryPoll } from '#payments/actions/try_outbound'
import type PaymentChannel from '#payments/models/payment_channel'
import ChannelPolicy from '#payments/policies/channel_policy'
import { channelAbilities } from '#payments/queries/channel_abilities'
import { channelCard } from '#payments/queries/channel_card'
import type { Trial } from '#payments/trial'
import { trialValidator } from '#payments/validators/channel'

type Asked = Awaited<ReturnType<(typeof trialValidator)['validate']>>

export default class ChannelTrialsController {
  async create(ctx: HttpContext) {
    await ctx.bouncer.with(ChannelPolicy).authorize('edit')
    return this.#shown(ctx, await channelCard(ctx.params.id), null)
  }

  /** Shows what came of it at once: nothing of a trial is kept to be looked at later. */
  async store(ctx: HttpContext) {
    await ctx.bouncer.with(ChannelPolicy).authorize('edit')
    assertWholeRegion(ctx.work)
    const asked = await ctx.request.validateUsing(trialValidator)
    const channel = await channelCard(ctx.params.id)
    return this.#shown(ctx, channel, await tried(channel, asked))
  }

  async #shown({ inertia }: HttpContext, channel: PaymentChannel, trial: Trial | null) {
    const { tries } = await channelAbilities(channel.adapter)
    const { id, title } = channel
    return inertia.render('payments/channels/trial', { channel: { id, title }, tries, trial })
  }
}

/** An adapter that fails is what the trial found out. */
async function tried(channel: PaymentChannel, asked: Asked): Promise<Trial> {
  try {
    return await perform(channel, asked)
  } catch (error) {
    if (!(error instanceof AdapterFailed)) throw error
    return { outcome: 'failed', exchanges: [{ request: '', answer: error.message }] }
  }
}

async function perform(channel: PaymentChannel, { way, account, file }: Asked): Promise<Trial> {
  switch (way) {
    case 'example':
      return tryExample(channel, account ?? '')
    case 'link':
      return tryLink(channel, account ?? '')
    case 'poll':
      return tryPoll(channel)
    case 'file':
      if (!file) throw new DomainException('E_FILE_EMPTY')
      return tryFile(channel, { name: file.clientName, bytes: await readFile(file.tmpPath!) })
  }
}
