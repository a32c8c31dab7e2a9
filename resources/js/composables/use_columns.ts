import { computed } from 'vue'
import { useStored } from '~/composables/use_stored'
import type { Column } from '~/components/ui/column'

/** Which columns of a list are shown; each reader's choice is remembered in the browser. */
export function useColumns<Row>(name: string, columns: () => Column<Row>[]) {
  const choice = useStored<Record<string, boolean>>(`hisob.columns.${name}`, {})

  const isShown = (column: Column<Row>) =>
    column.fixed || (choice.value[column.key] ?? !column.optional)
  const shown = computed(() => columns().filter(isShown))
  const choosable = computed(() => columns().filter((column) => !column.fixed))

  function toggle(column: Column<Row>) {
    choice.value = { ...choice.value, [column.key]: !isShown(column) }
  }

  return { shown, choosable, isShown, toggle }
}
