import type { Ring } from './decode-shapes.ts';

/** A ring as an SVG path: its first corner, then steps; a minus sign parts two numbers as a blank does. */
export function writePath([first = [0, 0], ...rest]: Ring): string {
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const [byX, byY] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return pair(byX, byY);
  });
  return `M${pair(...first)}l${steps.reduce((written, step) => written + (written === '' || step.startsWith('-') ? '' : ' ') + step, '')}z`;
}

function pair(x: number, y: number): string {
  return `${x}${y < 0 ? '' : ' '}${y}`;
}
