import type { GrowthRow } from "./growth.ts";

const width = 720;
const height = 420;
const left = 64;
const bottom = 52;
const top = 40;
const right = 64;

/** Lines across the chart, above the one of nought. */
const steps = 5;

/** A chart in SVG: processor seconds and megabytes over the size of the document, both axes from nought. */
export function growthChart(rows: readonly GrowthRow[]): string {
  const most = {
    size: roundAbove(Math.max(...rows.map(({ megabytes }) => megabytes))),
    cpu: roundAbove(Math.max(...rows.map(({ cpu }) => cpu))),
    peak: roundAbove(Math.max(...rows.map(({ peak }) => peak))),
  };
  const x = (size: number): number => left + (size / most.size) * (width - left - right);
  const y = (share: number): number => height - bottom - share * (height - top - bottom);
  const line = (of: (row: GrowthRow) => number): string =>
    rows.map((row) => `${x(row.megabytes).toFixed(1)},${y(of(row)).toFixed(1)}`).join(" ");
  const dots = (of: (row: GrowthRow) => number, colour: string): string =>
    rows
      .map(
        (row) => `<circle cx="${x(row.megabytes).toFixed(1)}" cy="${y(of(row)).toFixed(1)}" r="3" fill="${colour}"/>`,
      )
      .join("");
  const shares = Array.from({ length: steps + 1 }, (_, index) => index / steps);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${left}" y="22" font-size="15" fill="#222">Generating a client: cost over the size of the document</text>
${shares
  .map(
    (share) => `<line x1="${left}" x2="${width - right}" y1="${y(share)}" y2="${y(share)}" stroke="#e4e4e4"/>
<text x="${left - 8}" y="${y(share) + 4}" text-anchor="end" fill="#1f5fae">${label(most.cpu * share)} s</text>
<text x="${width - right + 8}" y="${y(share) + 4}" fill="#b3541e">${label(most.peak * share)} MB</text>`,
  )
  .join("\n")}
${shares.map((share) => `<text x="${x(most.size * share)}" y="${height - bottom + 18}" text-anchor="middle" fill="#444">${label(most.size * share)} MB</text>`).join("\n")}
<polyline points="${line(({ cpu }) => cpu / most.cpu)}" fill="none" stroke="#1f5fae" stroke-width="2"/>
${dots(({ cpu }) => cpu / most.cpu, "#1f5fae")}
<polyline points="${line(({ peak }) => peak / most.peak)}" fill="none" stroke="#b3541e" stroke-width="2" stroke-dasharray="5 4"/>
${dots(({ peak }) => peak / most.peak, "#b3541e")}
<text x="${left}" y="${height - 10}" fill="#1f5fae">processor time (left)</text>
<text x="${left + 150}" y="${height - 10}" fill="#b3541e">peak memory (right)</text>
</svg>
`;
}

/** The least value not below `most` whose fifths are easy to read: 1, 2, 2.5, 4 or 5 times a power of ten. */
function roundAbove(most: number): number {
  const step = most / steps;
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 2.5, 4, 5, 10].find((candidate) => candidate * power >= step * 0.999_999) ?? 10;
  return factor * power * steps;
}

function label(value: number): string {
  return String(Math.round(value * 100) / 100);
}
