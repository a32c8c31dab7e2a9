import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
  type ChartDataset,
  type ChartOptions,
} from 'chart.js'
import { groupDigits } from '~/formats/group_digits'
import type { ChartData, ChartSeries } from '~/components/ui/chart_data'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip
)

/** Draws with the colours of the theme in force. Loaded only where a chart is. */
export function drawChart(canvas: HTMLCanvasElement, kind: 'line' | 'bar', data: ChartData): Chart {
  const token = readTokens(canvas)
  return new Chart(canvas, {
    type: kind,
    data: {
      labels: data.labels,
      datasets: data.series.map((series, at) => dataset(series, at, token, kind)),
    },
    options: options(data, token),
  })
}

type Token = (name: string) => string

function readTokens(element: HTMLElement): Token {
  const style = getComputedStyle(element)
  return (name) => style.getPropertyValue(`--${name}`).trim()
}

function dataset(series: ChartSeries, at: number, token: Token, kind: 'line' | 'bar') {
  const colour = series.muted ? token('chart-muted') : token(`chart-${(at % 4) + 1}`)
  return {
    // A comparison stays a thin line beside bars, too.
    type: series.muted ? 'line' : kind,
    label: series.label,
    data: series.values,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: series.muted ? 1.5 : kind === 'line' ? 2 : 0,
    borderDash: series.muted ? [4, 3] : undefined,
    borderRadius: kind === 'bar' ? 2 : undefined,
    pointRadius: series.muted ? 0 : 2.5,
    pointHoverRadius: 4,
    maxBarThickness: 36,
    tension: 0,
    order: series.muted ? 0 : 1,
  } as ChartDataset<'line' | 'bar', (number | null)[]>
}

function options(data: ChartData, token: Token): ChartOptions<'line' | 'bar'> {
  const font = { family: token('font') || 'sans-serif', size: 11 }
  const unit = data.unit ? ` ${data.unit}` : ''
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    interaction: { mode: 'index', intersect: false },
    font,
    scales: {
      x: {
        grid: { display: false },
        border: { color: token('line') },
        ticks: { color: token('ink-2'), font, maxRotation: 0 },
      },
      y: {
        beginAtZero: true,
        border: { display: false },
        grid: { color: token('line') },
        ticks: {
          color: token('ink-2'),
          font,
          maxTicksLimit: 6,
          callback: (value) => groupDigits(String(value)),
        },
        title: { display: Boolean(data.unit), text: data.unit, color: token('ink-2'), font },
      },
    },
    plugins: {
      legend: {
        display: data.series.length > 1,
        position: 'bottom',
        align: 'start',
        labels: { color: token('ink'), font: { ...font, size: 12 }, boxWidth: 12, boxHeight: 2 },
      },
      tooltip: {
        backgroundColor: token('ink'),
        titleColor: token('paper'),
        bodyColor: token('paper'),
        titleFont: font,
        bodyFont: font,
        callbacks: {
          label: ({ dataset: of, dataIndex }) => {
            const series = data.series.find(({ label }) => label === of.label)
            const text = series?.texts?.[dataIndex] ?? groupDigits(String(of.data[dataIndex] ?? ''))
            return `${of.label}: ${text}${unit}`
          },
        },
      },
    },
  }
}
