import { computed } from 'vue'
import { usePage } from '@inertiajs/vue3'
import { HOME, SUBSYSTEMS, type Place } from '~/components/shell/navigation'
import { useWork } from '~/composables/use_work'

/** Only the names of the pages that exist; the pages themselves are not loaded by this. */
const PAGES = new Set(
  Object.keys(import.meta.glob('../pages/**/*.vue')).map((path) =>
    path.replace('../pages/', '').replace('.vue', '')
  )
)

/** What of the rail this person may open, and where he stands. */
export function useNavigation() {
  const page = usePage()
  const { can } = useWork()

  const isOpen = (place: Place) => PAGES.has(place.page) && (!place.right || can(place.right))

  const subsystems = computed(() =>
    SUBSYSTEMS.map((one) => ({ ...one, places: one.places.filter(isOpen) })).filter(
      ({ places }) => places.length > 0
    )
  )

  const places = computed(() => [HOME, ...subsystems.value.flatMap((one) => one.places)])

  /** The longest address that begins the present one wins: `/accounts/7` stands in `/accounts`. */
  const current = computed(() => {
    const path = page.url.split('?')[0]!
    const fitting = places.value
      .flatMap((place) => [place.href, ...(place.also ?? [])].map((href) => ({ place, href })))
      .filter(({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)))
      .sort((a, b) => b.href.length - a.href.length)
    return fitting[0]?.place ?? null
  })

  return { subsystems, places, current }
}
