// Growth measured in, a picture of it out, for people who would rather look.
import * as echarts from 'echarts'
import type { Grown } from './measure-growth.ts'

/** Draws times, load and heap over the number of passages as an SVG of 960 × 540. */
export function drawGrowth(grown: readonly Grown[]): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 960, height: 540 })
  const line = (name: string, of: (g: Grown) => number, yAxisIndex = 0) => ({
    name,
    type: 'line' as const,
    yAxisIndex,
    symbolSize: 7,
    data: grown.map((g) => [g.passages, Number(of(g).toFixed(3))]),
  })
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    title: { text: 'One process, growing', left: 'center', top: 12 },
    legend: { bottom: 12, itemGap: 36 },
    grid: { left: 80, right: 90, top: 70, bottom: 90 },
    xAxis: {
      type: 'log',
      name: 'passages',
      nameLocation: 'middle',
      nameGap: 30,
      min: grown[0]!.passages,
      max: grown.at(-1)!.passages,
    },
    yAxis: [
      { type: 'log', name: 'ms', nameLocation: 'end' },
      { type: 'log', name: 'MB', nameLocation: 'end', splitLine: { show: false } },
    ],
    series: [
      line('question p50 (ms)', ({ ask }) => ask.p50),
      line('question p99 (ms)', ({ ask }) => ask.p99),
      line('load (ms)', ({ loadMs }) => loadMs),
      line('build (ms)', ({ buildMs }) => buildMs),
      line('heap (MB)', ({ heapBytes }) => heapBytes / 1e6, 1),
    ],
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
