import { issueLink, type IssuedLink } from '#administration/actions/issue_link'

/**
 * Invites somebody whose card is open already (`openUser` without a password): answers the link to
 * hand over, shown this once. Inviting again voids the earlier link. Hours: `security.invitation_hours`.
 */
export function inviteUser({ id }: { id: string }): Promise<IssuedLink> {
  return issueLink(id, 'invitation')
}
