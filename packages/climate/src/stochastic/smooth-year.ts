/** Straight lines between mid-month knots, and how knots follow from monthly means. */
interface Smoother {
  /** Per day: share of the neighbouring knot, and which month it is. */
  readonly weight: Float64Array;
  readonly neighbour: Uint8Array;
  /** Twelve by twelve: knots from monthly means. */
  readonly knotsFromMeans: Float64Array;
}

const months = 12;
const smoothers = new WeakMap<Uint8Array, Smoother>();

/**
 * A smooth course over the year, one value per day, whose monthly means are exactly the given ones:
 * straight lines between mid-month knots, which solve twelve linear equations.
 *
 * @param monthOfDay month index (0…11) per day; what belongs to a calendar is computed once
 */
export function smoothYear(monthlyMeans: readonly number[], monthOfDay: Uint8Array): Float64Array {
  let smoother = smoothers.get(monthOfDay);
  if (smoother === undefined) {
    smoother = makeSmoother(monthOfDay);
    smoothers.set(monthOfDay, smoother);
  }
  const { weight, neighbour, knotsFromMeans } = smoother;
  const knots = new Float64Array(months);
  for (let i = 0; i < months; i += 1) {
    let sum = 0;
    for (let j = 0; j < months; j += 1) sum += knotsFromMeans[months * i + j]! * monthlyMeans[j]!;
    knots[i] = sum;
  }
  const course = new Float64Array(monthOfDay.length);
  for (let d = 0; d < course.length; d += 1)
    course[d] = (1 - weight[d]!) * knots[monthOfDay[d]!]! + weight[d]! * knots[neighbour[d]!]!;
  return course;
}

function makeSmoother(monthOfDay: Uint8Array): Smoother {
  const days = monthOfDay.length;
  const weight = new Float64Array(days);
  const neighbour = new Uint8Array(days);
  const first = Array.from({ length: months }, (_, m) => monthOfDay.indexOf(m));
  const count = Array.from({ length: months }, (_, m) => monthOfDay.lastIndexOf(m) - first[m]! + 1);
  const means = new Float64Array(months * months);
  for (let d = 0; d < days; d += 1) {
    const m = monthOfDay[d]!;
    const share = (d + 0.5 - first[m]!) / count[m]!;
    const towards = share < 0.5 ? (m + 11) % months : (m + 1) % months;
    const distance = Math.abs(share - 0.5) * count[m]!;
    weight[d] = distance / (count[m]! / 2 + count[towards]! / 2);
    neighbour[d] = towards;
    means[months * m + m]! += (1 - weight[d]!) / count[m]!;
    means[months * m + towards]! += weight[d]! / count[m]!;
  }
  return { weight, neighbour, knotsFromMeans: inverse(means) };
}

/** Gauss–Jordan without pivoting: the months' own knots weigh most, so the diagonal leads. */
function inverse(matrix: Float64Array): Float64Array {
  const left = matrix.slice();
  const right = new Float64Array(months * months);
  for (let i = 0; i < months; i += 1) right[months * i + i] = 1;
  for (let pivot = 0; pivot < months; pivot += 1) {
    const scale = 1 / left[months * pivot + pivot]!;
    for (let j = 0; j < months; j += 1) {
      left[months * pivot + j]! *= scale;
      right[months * pivot + j]! *= scale;
    }
    for (let i = 0; i < months; i += 1) {
      const factor = left[months * i + pivot]!;
      if (i === pivot || factor === 0) continue;
      for (let j = 0; j < months; j += 1) {
        left[months * i + j]! -= factor * left[months * pivot + j]!;
        right[months * i + j]! -= factor * right[months * pivot + j]!;
      }
    }
  }
  return right;
}
