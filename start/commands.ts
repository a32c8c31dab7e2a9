import { ListLoader } from '@adonisjs/core/ace'
import AuditVerify from '#administration/commands/audit_verify'
import CentreOpen from '#administration/commands/centre_open'
import PluginAdd from '#administration/commands/plugin_add'
import PluginAllow from '#administration/commands/plugin_allow'
import PluginDisable from '#administration/commands/plugin_disable'
import PluginEnable from '#administration/commands/plugin_enable'
import PluginForbid from '#administration/commands/plugin_forbid'
import PluginList from '#administration/commands/plugin_list'
import PluginRemove from '#administration/commands/plugin_remove'
import TenantExport from '#administration/commands/tenant_export'
import ConsumptionSettle from '#metering/commands/consumption_settle'
import DemoCode from '#administration/commands/demo_code'
import UserInvite from '#administration/commands/user_invite'
import ChannelMessage from '#messaging/commands/channel_message'
import BillingRecompute from '#billing/commands/billing_recompute'
import BillingRun from '#billing/commands/billing_run'
import PenaltyRun from '#billing/commands/penalty_run'
import LedgerVerify from '#ledger/commands/ledger_verify'
import ChannelFile from '#payments/commands/channel_file'
import ChannelOpen from '#payments/commands/channel_open'
import Prepare from '#start/commands/prepare'
import PublicationKeys from '#reference/commands/publication_keys'
import ReferenceBundle from '#reference/commands/reference_bundle'
import ReferenceReceive from '#reference/commands/reference_receive'
import ReferenceSource from '#reference/commands/reference_source'
import ReferenceTrust from '#reference/commands/reference_trust'
import ReadingsImport from '#metering/commands/readings_import'

const loader = new ListLoader([
  AuditVerify,
  BillingRun,
  PenaltyRun,
  LedgerVerify,
  ChannelFile,
  ChannelOpen,
  ChannelMessage,
  Prepare,
  ConsumptionSettle,
  ReadingsImport,
  PublicationKeys,
  ReferenceBundle,
  BillingRecompute,
  ReferenceReceive,
  ReferenceSource,
  ReferenceTrust,
  CentreOpen,
  PluginAdd,
  PluginAllow,
  PluginDisable,
  PluginEnable,
  PluginForbid,
  PluginList,
  PluginRemove,
  TenantExport,
  DemoCode,
  UserInvite,
])
export const getMetaData = () => loader.getMetaData()
export const getCommand = loader.getCommand.bind(loader)
