export type SessionRow = {
  id: string
  device: string | null
  ip: string
  issuedAt: string
  seenAt: string
  secondStep: boolean
}

export type SecondStepState = {
  enrolled: boolean
  enrolledAt: string | null
  compulsory: boolean
  codesLeft: number
}
