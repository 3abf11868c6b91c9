import { cbrt } from "@keukentafel/repeatable";

/** Cells per octave, and the octaves of the table: from 2⁻³⁰ to 2⁶. */
const cellBits = 6;
const cells = 64;
const smallest = 9.313225746154785e-10;
const largest = 64;
const octaves = 36;
/** A cell is told by exponent and first bits of a number in single precision. */
const dropped = 23 - cellBits;
const firstCell = (127 - 30) << cellBits;

/** Roots of the Chebyshev polynomial of degree 4. */
const nodes = [-0.9238795325112867, -0.3826834323650898, 0.3826834323650898, 0.9238795325112867] as const;

/** Cubic in x through ∛x at four points of a cell, lowest power first. */
function cubicOfCell(from: number, to: number): readonly [number, number, number, number] {
  const [a, b, c, d] = nodes.map((node) => (from + to + node * (to - from)) / 2) as [number, number, number, number];
  const fa = cbrt(a);
  // Newton's divided differences, then opened out.
  const ab = (cbrt(b) - fa) / (b - a);
  const bc = (cbrt(c) - cbrt(b)) / (c - b);
  const cd = (cbrt(d) - cbrt(c)) / (d - c);
  const abc = (bc - ab) / (c - a);
  const bcd = (cd - bc) / (d - b);
  const abcd = (bcd - abc) / (d - a);
  return [
    fa - a * ab + a * b * abc - a * b * c * abcd,
    ab - (a + b) * abc + (a * b + a * c + b * c) * abcd,
    abc - (a + b + c) * abcd,
    abcd,
  ];
}

/** Three octaves by themselves; the others are these in another measure, for ∛(8x) = 2 ∛x. One octave more: rounding to single may lead there. */
const coefficients = new Float64Array((octaves + 1) * cells * 4);
for (let cell = 0; cell < 3 * cells; cell += 1) {
  const octave = Math.floor(cell / cells);
  const base = smallest * (1 << octave);
  const place = cell - octave * cells;
  const cubic = cubicOfCell(base * (1 + place / cells), base * (1 + (place + 1) / cells));
  let root = 1;
  let cube = 1;
  for (let at = cell * 4; at < coefficients.length; at += 3 * cells * 4) {
    let scale = root;
    for (let power = 0; power < 4; power += 1) {
      coefficients[at + power] = cubic[power]! * scale;
      scale /= cube;
    }
    root *= 2;
    cube *= 8;
  }
}

const single = new Float32Array(1);
const word = new Uint32Array(single.buffer);

/**
 * ∛x for x ≥ 0, relative error below 1e-10 from 1e-9 on (below it a straight line): cubics in cells of
 * an octave's 64th, without root or division. For the film coefficients and leakages of the hour loop,
 * which are asked for a hundred thousand times a year. From 64 on the root itself.
 */
export function quickCubeRoot(x: number): number {
  if (!(x < largest)) return cbrt(x);
  if (x < smallest) return x * 1048576;
  single[0] = x;
  const at = ((word[0]! >>> dropped) - firstCell) << 2;
  return coefficients[at]! + x * (coefficients[at + 1]! + x * (coefficients[at + 2]! + x * coefficients[at + 3]!));
}
