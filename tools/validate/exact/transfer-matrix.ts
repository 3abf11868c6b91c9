/** Complex numbers as pairs, for the transfer matrices of ISO 13786. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

export const complex = (re: number, im = 0): Complex => ({ re, im });
const add = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im });
export const times = (a: Complex, b: Complex): Complex => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re,
});
export const over = (a: Complex, b: Complex): Complex => {
  const size = b.re * b.re + b.im * b.im;
  return { re: (a.re * b.re + a.im * b.im) / size, im: (a.im * b.re - a.re * b.im) / size };
};
export const exponential = ({ re, im }: Complex): Complex => ({
  re: Math.exp(re) * Math.cos(im),
  im: Math.exp(re) * Math.sin(im),
});
const root = ({ re, im }: Complex): Complex => {
  const size = Math.hypot(re, im);
  return { re: Math.sqrt((size + re) / 2), im: Math.sign(im) * Math.sqrt((size - re) / 2) };
};
const hyperbolic = (x: Complex, sign: 1 | -1): Complex => {
  const rising = exponential(x);
  const falling = exponential(times(complex(-1), x));
  return times(complex(0.5), add(rising, times(complex(sign), falling)));
};

export interface PlainLayer {
  readonly thicknessM: number;
  readonly conductivityWPerMK: number;
  readonly densityKgPerM3: number;
  readonly specificHeatJPerKgK: number;
}

type Matrix = readonly [Complex, Complex, Complex, Complex];

const product = (a: Matrix, b: Matrix): Matrix => [
  add(times(a[0], b[0]), times(a[1], b[2])),
  add(times(a[0], b[1]), times(a[1], b[3])),
  add(times(a[2], b[0]), times(a[3], b[2])),
  add(times(a[2], b[1]), times(a[3], b[3])),
];

const resistance = (r: number): Matrix => [complex(1), complex(r), complex(0), complex(1)];

/** `[T, q]` on one face from the other, for s = iω or any s: cosh, sinh/k, k sinh, cosh with k = λ√(s/a). */
function layerMatrix(layer: PlainLayer, s: Complex): Matrix {
  const diffusivity = layer.conductivityWPerMK / (layer.densityKgPerM3 * layer.specificHeatJPerKgK);
  const perMetre = root(times(s, complex(1 / diffusivity)));
  const x = times(perMetre, complex(layer.thicknessM));
  const effusivity = times(perMetre, complex(layer.conductivityWPerMK));
  const cosh = hyperbolic(x, 1);
  const sinh = hyperbolic(x, -1);
  return [cosh, over(sinh, effusivity), times(effusivity, sinh), cosh];
}

/** Element B of the whole wall, film to film, m²·K/W: heat flow inside is −T_outside/B with the room at rest. */
export function transferB(layers: readonly PlainLayer[], insideFilm: number, outsideFilm: number, s: Complex): Complex {
  let matrix = resistance(1 / insideFilm);
  for (const layer of layers) matrix = product(matrix, layerMatrix(layer, s));
  return product(matrix, resistance(1 / outsideFilm))[1];
}

/** Points of Talbot's contour: more would only lose digits. */
const contourPoints = 18;

/** Inverse Laplace transform at t > 0 (J. Abate & W. Whitt, INFORMS J. on Computing 18 (2006) 408, fixed Talbot). */
export function inverseLaplace(transform: (s: Complex) => Complex, t: number): number {
  const r = (2 * contourPoints) / (5 * t);
  let sum = 0.5 * Math.exp(r * t) * transform(complex(r)).re;
  for (let k = 1; k < contourPoints; k += 1) {
    const angle = (k * Math.PI) / contourPoints;
    const cotangent = 1 / Math.tan(angle);
    const s = complex(r * angle * cotangent, r * angle);
    const sigma = angle + (angle * cotangent - 1) * cotangent;
    const term = times(times(exponential(times(complex(t), s)), transform(s)), complex(1, sigma));
    sum += term.re;
  }
  return (r / contourPoints) * sum;
}
