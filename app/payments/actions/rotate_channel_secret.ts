import { gateway } from '#config/payments'
import { clock } from '#shared/clock'
import { DomainException } from '#shared/http/domain_exception'
import { audit } from '#administration/actions/audit'
import { sealSecret, type SealedSecret } from '#shared/adapters/channel_secrets'
import { WrongSettings } from '#shared/adapters/wrong_settings'
import PaymentChannel from '#payments/models/payment_channel'
import { manifestOf } from '#payments/queries/manifest_of'

type Rotation = {
  /** Code of the channel. */
  code: string
  name: string
  value: string
  /** How long the value in force works beside the new one. */
  overlapHours?: number
}

/**
 * Gives a secret of a channel a new value; the one in force works beside it for a while, so that no
 * call falls between, and older ones end at once.
 *
 * @throws E_PAYMENT_UNKNOWN_CHANNEL · E_CHANNEL_SETTINGS
 */
export async function rotateChannelSecret(rotation: Rotation): Promise<void> {
  const { code, name, value, overlapHours = gateway.passwordOverlapHours } = rotation
  const channel = await PaymentChannel.query().where('code', code).forUpdate().first()
  const manifest = channel && (await manifestOf(channel.adapter))
  if (!channel || !manifest) throw new DomainException('E_PAYMENT_UNKNOWN_CHANNEL', {}, 404)
  const field = manifest.settings.find((one) => one.name === name)
  const fits = field?.kind === 'secret' && matches(value, field.pattern)
  if (!fits) throw new WrongSettings([{ name, problem: 'wrong' }])

  const [inForce] = (channel.settings[name] ?? []) as SealedSecret[]
  const until = clock.now().plus({ hours: overlapHours }).toUTC().toISO()!
  const previous = inForce && overlapHours > 0 ? [{ ...inForce, until }] : []
  channel.settings = {
    ...channel.settings,
    [name]: [sealSecret(value, code, name), ...previous],
  }
  await channel.save()
  await audit({
    action: 'channel.secret_rotated',
    subject: { kind: 'channel', id: String(channel.id) },
    after: { adapter: channel.adapter, setting: name, previousUntil: until },
  })
}

function matches(value: string, pattern: string | undefined): boolean {
  return value !== '' && (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value))
}
