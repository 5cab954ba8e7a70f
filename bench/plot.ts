/** One line of a plot. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Places on the axis of x with their labels, in its units. */
  readonly ticks: readonly number[];
  readonly isLogarithmic: boolean;
  readonly series: readonly Series[];
}

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 64;
const RIGHT = 20;
const TOP = 64;
const BOTTOM = 52;
const MOST_ROWS = 5;
/** Apart for those who do not see colours, by their dashes. */
const STYLES = [
  ['#1f5fa8', ''],
  ['#c2571a', '6 3'],
  ['#3f7d3a', '2 3'],
] as const;

/** A plot as SVG that reads well on light and dark pages. */
export function drawPlot(plot: Plot): string {
  const all = plot.series.flatMap(({ points }) => points);
  const low = Math.min(...plot.ticks);
  const high = Math.max(...plot.ticks);
  const highest = Math.max(...all.map(([, y]) => y));
  const step = niceStep(highest / MOST_ROWS);
  const rows = Math.ceil(highest / step);
  const top = rows * step;
  const scale = (x: number) => (plot.isLogarithmic ? Math.log(x) : x);
  const px = (x: number) => LEFT + ((scale(x) - scale(low)) / (scale(high) - scale(low))) * (WIDTH - LEFT - RIGHT);
  const py = (y: number) => HEIGHT - BOTTOM - (y / top) * (HEIGHT - TOP - BOTTOM);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escapeXml(plot.title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(LEFT, 22, plot.title, 'font-size="15" font-weight="bold"'),
    ...rowLines(plot, rows, step, py),
    ...columnLabels(plot, px),
    ...plot.series.flatMap((series, index) => seriesLines(series, index, px, py)),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function rowLines(plot: Plot, rows: number, step: number, py: (y: number) => number): string[] {
  const center = (TOP + HEIGHT - BOTTOM) / 2;
  const values = Array.from({ length: rows + 1 }, (_, row) => row * step);
  return [
    ...values.flatMap((value) => [
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(py(value))}" y2="${round(py(value))}" stroke="#d0d0d0"/>`,
      text(LEFT - 8, py(value) + 4, label(value), 'text-anchor="end"'),
    ]),
    text(16, center, plot.y, `text-anchor="middle" transform="rotate(-90 16 ${center})"`),
  ];
}

function columnLabels(plot: Plot, px: (x: number) => number): string[] {
  const middle = (LEFT + WIDTH - RIGHT) / 2;
  return [
    ...plot.ticks.map((tick) => text(px(tick), HEIGHT - BOTTOM + 18, label(tick), 'text-anchor="middle"')),
    text(middle, HEIGHT - 12, plot.x, 'text-anchor="middle"'),
  ];
}

function seriesLines(series: Series, index: number, px: (x: number) => number, py: (y: number) => number): string[] {
  const [color, dashes] = STYLES[index % STYLES.length] ?? STYLES[0];
  const points = series.points.map(([x, y]) => `${round(px(x))},${round(py(y))}`).join(' ');
  const x = LEFT + index * 190;
  return [
    `<polyline points="${points}" fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="${dashes}"/>`,
    `<line x1="${x}" x2="${x + 24}" y1="42" y2="42" stroke="${color}" stroke-width="2" stroke-dasharray="${dashes}"/>`,
    text(x + 30, 46, series.name, ''),
  ];
}

/** The least of 1, 2, 2.5, 5 times a power of ten that is not below. */
function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5].find((factor) => factor * power >= value) ?? 10) * power;
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="#202020" ${attributes}>${escapeXml(content)}</text>`;
}

function label(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeXml(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
