import { useText } from "../../words.tsx";
import type { ClimateRow } from "./weather-worker.ts";

/** The same place in today's climate and in those that may come. */
export function ClimatesTable({ rows }: { readonly rows: readonly ClimateRow[] }) {
  const { weather: words, format } = useText();
  const nameOf = ({ climate, isProvisional }: ClimateRow): string => {
    const name = words.climateNames[climate];
    return isProvisional ? words.provisionally(name) : name;
  };
  return (
    <table className="weather-climates">
      <caption className="visually-hidden">{words.climates.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.climateLabel}</th>
          <th scope="col" className="number">
            {words.climates.coldestWeek}
          </th>
          <th scope="col" className="number">
            {words.climates.hottestWeek}
          </th>
          <th scope="col" className="number">
            {words.climates.hoursAbove25}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.climate}>
            <th scope="row">{nameOf(row)}</th>
            <td className="number">{words.celsius(format.number(row.coldestWeekC, 1))}</td>
            <td className="number">{words.celsius(format.number(row.hottestWeekC, 1))}</td>
            <td className="number">{format.about(row.hoursAbove25C)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
