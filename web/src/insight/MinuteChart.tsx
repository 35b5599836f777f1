import { useComputedColorScheme } from '@mantine/core';
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Board } from '../api/types';
import { useWords } from '../ui/text';
import { clock } from '../ui/time';

use([BarChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

/** Sign-ups of the last hour, a bar a minute; redrawn in place as minutes arrive. */
export default function MinuteChart({ minutes, label }: { minutes: Board['signUpsPerMinute']; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const { language } = useWords();
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    if (box.current === null) return;
    const made = init(box.current, null, { renderer: 'svg' });
    chart.current = made;
    const fit = new ResizeObserver(() => made.resize());
    fit.observe(box.current);
    return () => {
      fit.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    const style = getComputedStyle(document.documentElement);
    const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    chart.current?.setOption({
      animation: !still,
      animationDurationUpdate: 200,
      aria: { enabled: true, label: { description: label } },
      grid: { left: 4, right: 4, top: 12, bottom: 0, containLabel: true },
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: 'shadow', shadowStyle: { color: token('hair'), opacity: 0.4 } },
        backgroundColor: token('card'),
        borderColor: token('hair'),
        textStyle: { color: token('ink'), fontSize: 14 },
      },
      xAxis: {
        type: 'category',
        data: minutes.map((one) => clock(one.minute, language)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: token('line') } },
        axisLabel: { color: token('ink-2'), interval: 14, fontSize: 12 },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        splitNumber: 3,
        splitLine: { lineStyle: { color: token('hair') } },
        axisLabel: { color: token('ink-2'), fontSize: 12 },
      },
      series: [{ type: 'bar', data: minutes.map((one) => one.count), itemStyle: { color: token('jade'), borderRadius: [1, 1, 0, 0] }, barCategoryGap: '25%' }],
    });
  }, [minutes, label, language, scheme]);
  return <div ref={box} className="chart" />;
}
