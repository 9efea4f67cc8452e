/** Yellow, as desks colour notes: degrees of hue. */
const YELLOW = { from: 36, to: 64 };
/** Least difference between the strongest and the weakest of red, green, blue (0..255): below it is grey. */
const COLOURED = 18;

const known = new Map<string, boolean>();

/** Red, green, blue and opacity, 0..255 each, of any colour CSS can write; null where it is none. */
function channelsOf(colour: string): Uint8ClampedArray | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return null;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data;
}

function hueOf(red: number, green: number, blue: number): number {
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (most === red) return ((green - blue) / range) * 60;
  if (most === green) return (2 + (blue - red) / range) * 60;
  return (4 + (red - green) / range) * 60;
}

/** Whether `colour` (any CSS colour) is a yellow, light or dark, that is seen. */
export function isYellow(colour: string): boolean {
  let yellow = known.get(colour);
  if (yellow === undefined) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = channelsOf(colour) ?? [];
    const coloured = Math.max(red, green, blue) - Math.min(red, green, blue) >= COLOURED;
    const hue = coloured ? hueOf(red, green, blue) : Number.NaN;
    yellow = opacity > 0 && hue >= YELLOW.from && hue <= YELLOW.to;
    known.set(colour, yellow);
  }
  return yellow;
}

/** Whether the element itself is drawn on yellow. */
export function hasYellowGround(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view !== null && isYellow(view.getComputedStyle(element).backgroundColor);
}
