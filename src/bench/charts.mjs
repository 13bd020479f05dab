// Draws a thousand line charts with ECharts on the server, as SVG with a description; prints the seconds of the whole.
// usage: node charts.mjs N, with echarts installed beside it
const start = process.hrtime.bigint();
const echarts = await import('echarts');
const charts = Number(process.argv[2]);
let length = 0;
for (let number = 0; number < charts; number++) {
  const years = Array.from({ length: 20 }, (_, i) => String(2005 + i));
  const series = ['north', 'south', 'west'].map((name, s) => ({
    name,
    type: 'line',
    data: years.map((_, i) => 1000 + ((number * 7 + i * 31 + s * 113) % 400) + i * 12),
    endLabel: { show: true, formatter: '{a}' },
  }));
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 736, height: 380 });
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    title: { text: 'Chart ' + number },
    xAxis: { type: 'category', data: years },
    yAxis: { type: 'value' },
    series,
  });
  length += chart.renderToSVGString().length;
  length += '<table>'.length + series.map((s) => s.data.map((v) => `<td>${v}</td>`).join('')).join('').length;
  chart.dispose();
}
console.log(length + ' characters, seconds: ' + Number(process.hrtime.bigint() - start) / 1e9);
