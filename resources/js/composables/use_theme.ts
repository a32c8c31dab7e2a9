import { ref } from 'vue'

export type Theme = 'light' | 'dark' | 'system'

const KEY = 'hisob.theme'
const theme = ref<Theme>(stored())

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : 'system'
  } catch {
    return 'system'
  }
}

function choose(value: Theme) {
  theme.value = value
  if (value === 'system') {
    localStorage.removeItem(KEY)
    delete document.documentElement.dataset.theme
  } else {
    localStorage.setItem(KEY, value)
    document.documentElement.dataset.theme = value
  }
}

export function useTheme() {
  return { theme, choose }
}
