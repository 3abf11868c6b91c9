import { BillBars } from "../charts/BillBars.tsx";
import type { BillBar } from "../charts/props.ts";
import { useText } from "../words.tsx";

/** Bills that share one scale, with the words of the product. */
export function BillPicture({ bars, title }: { readonly bars: readonly BillBar[]; readonly title: string }) {
  const { possibilities: words, common, format } = useText();
  return (
    <BillBars
      bars={bars}
      labels={{
        title,
        description: words.billPictureDescription,
        showTable: common.showTable,
        hideTable: common.hideTable,
        parts: words.billParts,
        columnState: words.columnState,
        columnTotal: words.columnTotal,
        columnRange: words.columnRange,
        euro: format.euro,
        between: (low, high) => common.between(format.euro(low), format.euro(high)),
      }}
    />
  );
}
