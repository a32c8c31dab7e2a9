import type { Component } from 'vue'
import type { Tone } from '~/components/ui/tone'

export type TimelineEvent = {
  id: string
  /** The day it counts for, `YYYY-MM-DD`. */
  on: string
  icon: Component
  title: string
  detail?: string
  /** Ready text; a richer amount comes by the slot. */
  amount?: string
  tone?: Tone
  href?: string
}
