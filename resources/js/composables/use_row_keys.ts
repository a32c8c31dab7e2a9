import { ref, type Ref } from 'vue'

type Options = {
  body: Ref<HTMLElement | null>
  count: () => number
  open: (index: number) => void
  toggle?: (index: number) => void
}

/** Arrows move through the rows, Enter opens, Space selects: one stop for Tab, whatever the length. */
export function useRowKeys({ body, count, open, toggle }: Options) {
  const active = ref(0)

  function move(to: number) {
    active.value = Math.min(Math.max(to, 0), count() - 1)
    const row = body.value?.children[active.value] as HTMLElement | undefined
    row?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }

  const acts: Record<string, () => void> = {
    'ArrowDown': () => move(active.value + 1),
    'ArrowUp': () => move(active.value - 1),
    'PageDown': () => move(active.value + 10),
    'PageUp': () => move(active.value - 10),
    'Home': () => move(0),
    'End': () => move(count() - 1),
    'Enter': () => open(active.value),
    ' ': () => toggle?.(active.value),
  }

  function pressed(event: KeyboardEvent) {
    const onRow = event.target instanceof HTMLTableRowElement
    const act = acts[event.key]
    if (!onRow || !act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }

  return { active, pressed }
}
