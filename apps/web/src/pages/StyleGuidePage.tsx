import { describeHome, drawDwelling } from "@keukentafel/dwelling";
import type { HeatGroup } from "@keukentafel/insight";
import { useMemo, useState } from "react";
import { HeatBalance } from "../charts/HeatBalance.tsx";
import { RangeBand } from "../charts/RangeBand.tsx";
import { YearCarpet } from "../charts/YearCarpet.tsx";
import { HouseDrawing } from "../drawing/HouseDrawing.tsx";
import type { DrawingPart } from "../drawing/props.ts";
import { tintOf } from "../drawing/tint.ts";
import { drawingWords } from "../house/drawing-words.ts";
import { BillPicture } from "../parts/BillPicture.tsx";
import { ChoiceList } from "../parts/ChoiceList.tsx";
import { Notice, ProblemNotice } from "../parts/Notice.tsx";
import { PageHeading } from "../parts/Page.tsx";
import { SelectField } from "../parts/SelectField.tsx";
import { applyTheme, firstTheme, type Theme, themes } from "../theme.ts";
import { useText } from "../words.tsx";

const tokens = [
  "linen",
  "paper",
  "ink",
  "ink-soft",
  "moss",
  "warm",
  "cold",
  "sun",
  "line",
  "line-strong",
  "alarm",
] as const;

/** Made-up flows to show the charts with; no home has them. */
const sampleBalance: Readonly<Record<HeatGroup, number>> = {
  roof: -1800,
  facade: -3400,
  floor: -1100,
  glazing: -2600,
  door: -300,
  joints: -500,
  draught: -1500,
  ventilation: -1700,
  airing: -400,
  neighbours: -100,
  sun: 2300,
  people_and_appliances: 2500,
  heating: 8700,
  cooling: 0,
  stored: -100,
};

/** A made-up year for the carpet: a slow wave over the year with a fast one over the day. */
function sampleYear(): Float32Array {
  return Float32Array.from(
    { length: 8760 },
    (_, hour) => 20 - 2.5 * Math.cos((2 * Math.PI * hour) / 8760) + 1.5 * Math.sin((2 * Math.PI * (hour - 8)) / 24),
  );
}

/** Every component of the screens with an example, in any theme. */
export function StyleGuidePage() {
  const text = useText();
  const { styleGuide: words, common, format, indicators, insight } = text;
  const [theme, setTheme] = useState<Theme>(firstTheme);
  const [chosen, setChosen] = useState("hr");
  const [lit, setLit] = useState<DrawingPart | null>("roof");
  const dwelling = useMemo(() => {
    const described = describeHome([]);
    return described.ok ? drawDwelling(described.value, 1, 0) : null;
  }, []);
  const year = useMemo(() => sampleYear(), []);
  const labels = drawingWords(text, new Set(["roof", "facade", "heating"]), 10);
  const table = { showTable: common.showTable, hideTable: common.hideTable };
  const glazing = text.questions["envelope.glazing.living"].options;

  return (
    <div className="style-guide">
      <PageHeading documentTitle={words.documentTitle} focusKey="style">
        {words.title}
      </PageHeading>
      <p className="lead">{words.intro}</p>
      <SelectField
        id="theme"
        className="field"
        label={words.theme}
        value={theme}
        options={themes.map((each) => [each, words.themes[each]])}
        onChange={(next) => {
          setTheme(next);
          applyTheme(next);
        }}
      />
      <h2>{words.colours}</h2>
      <ul className="swatches">
        {tokens.map((token) => (
          <li key={token}>
            <span className="swatch" style={{ background: `var(--${token})` }} />
            {token}
          </li>
        ))}
      </ul>
      <h2>{words.buttons}</h2>
      <div className="actions">
        <button type="button" className="button button-main">
          {common.next}
        </button>
        <button type="button" className="button button-plain">
          {common.unknown}
        </button>
        <button type="button" className="button button-quiet">
          {common.skip}
        </button>
        <button type="button" className="button button-plain" aria-disabled="true">
          {common.back}
        </button>
      </div>
      <h2>{words.choices}</h2>
      <fieldset>
        <legend>{words.sampleQuestion}</legend>
        <ChoiceList
          name="sample"
          kind="radio"
          twoColumns
          options={Object.entries(glazing).map(([id, option]) => ({ id, ...option }))}
          chosen={[chosen]}
          onChoose={setChosen}
        />
      </fieldset>
      <h2>{words.notices}</h2>
      <Notice tone="plain">
        <p>{words.sampleNotice}</p>
      </Notice>
      <Notice tone="good">
        <p>{words.sampleNotice}</p>
      </Notice>
      <Notice tone="careful">
        <p>{words.sampleNotice}</p>
      </Notice>
      <ProblemNotice>
        <p>{words.sampleProblem}</p>
      </ProblemNotice>
      <h2>{words.numbers}</h2>
      <p>
        {format.euro(1853)} · {format.gas(1388)} · {format.energy(2740)} · {format.temperature(16.6)} ·{" "}
        {format.share(0.31)} · {format.mass(2475)}
      </p>
      {dwelling !== null && (
        <>
          <h2>{words.drawing}</h2>
          <div className="style-drawing">
            <HouseDrawing
              geometry={dwelling.geometry}
              known={new Set(["roof", "facade", "heating"])}
              lit={lit}
              onPick={setLit}
              temperaturesC={{ living: 20, sleeping: 16, attic: 9 }}
              flowsKwh={sampleBalance}
              flowScaleKwh={null}
              outdoorC={2}
              panels={6}
              heatSource="gas_boiler"
              measures={{ roof: "inside_rc6" }}
              highlightMeasure={null}
              labels={labels}
              size="page"
            />
          </div>
        </>
      )}
      <h2>{words.charts}</h2>
      <div className="style-charts">
        <HeatBalance
          balanceKwh={sampleBalance}
          labels={{
            title: insight.heat.picture,
            description: insight.heat.pictureDescription,
            ...table,
            groups: indicators.heat,
            heatIn: insight.heat.heatIn,
            heatOut: insight.heat.heatOut,
            columnGroup: insight.heat.columnGroup,
            columnKwh: insight.heat.columnKwh,
            energy: format.energy,
            share: format.share,
          }}
        />
        <BillPicture
          title={text.possibilities.billPicture}
          bars={[
            {
              id: "now",
              label: text.possibilities.now,
              parts: [
                { id: "gas", euro: 1300 },
                { id: "electricity", euro: 700 },
                { id: "fixed", euro: 250 },
              ],
              totalEuro: 2250,
              range: { low: 1900, high: 2600 },
            },
            {
              id: "then",
              label: text.possibilities.withChoices,
              parts: [
                { id: "gas", euro: 500 },
                { id: "electricity", euro: 800 },
                { id: "fixed", euro: 250 },
                { id: "fed_in", euro: -60 },
              ],
              totalEuro: 1490,
              range: { low: 1250, high: 1700 },
            },
          ]}
        />
        <RangeBand
          rows={[{ id: "gas", label: indicators.gas, likely: 1388, low: 1200, high: 1650 }]}
          labels={{
            title: insight.use.pictureGas,
            description: insight.use.pictureDescription,
            ...table,
            columnWhat: insight.use.columnWhat,
            columnLow: insight.use.columnLow,
            columnLikely: insight.use.columnLikely,
            columnHigh: insight.use.columnHigh,
            value: format.gas,
          }}
        />
        <YearCarpet
          values={year}
          startsAt="2024-12-31T23:00:00Z"
          timeZoneHours={1}
          minimum={12}
          maximum={30}
          colourOf={tintOf}
          mark={null}
          day={null}
          onDay={null}
          labels={{
            title: insight.rooms.carpet,
            description: insight.rooms.carpetDescription,
            ...table,
            months: format.shortMonths,
            columnMonth: insight.rooms.columnMonth,
            columnLowest: insight.rooms.columnLowest,
            columnMean: insight.rooms.columnMean,
            columnHighest: insight.rooms.columnHighest,
            lower: insight.rooms.colder,
            higher: insight.rooms.warmer,
            value: format.temperature,
            hour: (clock) => `${String(clock).padStart(2, "0")}:00`,
          }}
        />
      </div>
    </div>
  );
}
