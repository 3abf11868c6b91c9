import { civilDate } from "../calendar.ts";
import type { DailyWeather } from "../daily-weather.ts";
import { dailyColumns } from "../reader/knmi-daily.ts";

/** All columns of KNMI's daily file. */
const columns =
  "STN,YYYYMMDD,DDVEC,FHVEC,FG,FHX,FHXH,FHN,FHNH,FXX,FXXH,TG,TN,TNH,TX,TXH,T10N,T10NH,SQ,SP,Q,DR,RH,RHX,RHXH,PG,PX,PXH,PN,PNH,VVN,VVNH,VVX,VVXH,NG,UG,UX,UXH,UN,UNH,EV24".split(
    ",",
  );

/**
 * Days of weather as a text in the form of KNMI's daily observations. What is not known stays blank;
 * reading the text back gives the same values within half of the last digit.
 */
export function writeKnmiDaily(daily: DailyWeather): string {
  const lines = [`# ${columns.map((name) => name.padStart(5)).join(",")}`, ""];
  for (let d = 0; d < daily.days; d += 1) {
    const { year, month, day } = civilDate(daily.firstDay + d);
    const date = `${year}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`;
    const cells = columns.map((name) => {
      if (name === "STN") return String(daily.station);
      if (name === "YYYYMMDD") return date;
      const known = dailyColumns.find((each) => each.name === name);
      return known === undefined ? "" : cellOf(daily[known.column][d]!, known.perCount, name);
    });
    lines.push(cells.map((cell) => cell.padStart(5)).join(","));
  }
  return `${lines.join("\r\n")}\r\n`;
}

function cellOf(value: number, perCount: number, name: string): string {
  if (Number.isNaN(value)) return "";
  // Less than half a tenth of a millimetre, but not dry.
  if (name === "RH" && value > 0 && value < 0.05) return "-1";
  const count = Math.round(value / perCount);
  return String(count === 0 ? 0 : count);
}
