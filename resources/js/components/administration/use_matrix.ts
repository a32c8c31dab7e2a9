import { computed, ref, type Ref } from 'vue'
import type { MatrixRole, RoleDifference } from '~/components/administration/role'

/** The matrix while it is edited: what differs from what is saved, and nothing is saved by itself. */
export function useMatrix(roles: Ref<MatrixRole[]>) {
  const flipped = ref(new Set<string>())
  const key = (role: MatrixRole, right: string) => `${role.id} ${right}`

  function isFlipped(role: MatrixRole, right: string) {
    return flipped.value.has(key(role, right))
  }

  function holds(role: MatrixRole, right: string) {
    return role.rights.includes(right) !== isFlipped(role, right)
  }

  function flip(role: MatrixRole, right: string) {
    const next = new Set(flipped.value)
    if (!next.delete(key(role, right))) next.add(key(role, right))
    flipped.value = next
  }

  const differences = computed<RoleDifference[]>(() =>
    roles.value
      .map((role) => {
        const mine = [...flipped.value]
          .filter((one) => one.startsWith(`${role.id} `))
          .map((one) => one.slice(`${role.id} `.length))
        return {
          role,
          given: mine.filter((right) => !role.rights.includes(right)),
          taken: mine.filter((right) => role.rights.includes(right)),
        }
      })
      .filter(({ given, taken }) => given.length + taken.length > 0)
  )

  /** As the server wants it: what the editor saw beside what he wants. */
  const changes = computed(() =>
    differences.value.map(({ role, given, taken }) => ({
      roleId: role.id,
      before: role.rights,
      after: [...role.rights.filter((right) => !taken.includes(right)), ...given],
    }))
  )

  return {
    isFlipped,
    holds,
    flip,
    differences,
    changes,
    count: computed(() => flipped.value.size),
    forget: () => (flipped.value = new Set()),
  }
}
