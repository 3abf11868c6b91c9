import { lazy, Suspense } from "react";
import { useNavigation } from "./navigation.tsx";
import { FrontPage } from "./pages/FrontPage.tsx";
import { HomePage } from "./pages/HomePage.tsx";
import { InsightPage } from "./pages/InsightPage.tsx";
import { NotFoundPage } from "./pages/NotFoundPage.tsx";
import { PlanPage } from "./pages/PlanPage.tsx";
import { PossibilitiesPage } from "./pages/PossibilitiesPage.tsx";
import { ReopenPage } from "./pages/ReopenPage.tsx";
import { ReviewPage } from "./pages/ReviewPage.tsx";
import { SavePage } from "./pages/SavePage.tsx";
import { PageGuard } from "./parts/PageGuard.tsx";
import { Shell } from "./parts/Shell.tsx";
import type { PageName } from "./router.ts";
import { useText } from "./words.tsx";

// Only who builds the product looks at it, so it is not in everybody's download.
const StyleGuidePage = lazy(async () => ({ default: (await import("./pages/StyleGuidePage.tsx")).StyleGuidePage }));

/** The page that belongs to the address, inside what every page shares. */
export function App() {
  const { route } = useNavigation();
  const text = useText();
  return (
    <Shell>
      <PageGuard key={route.page} words={text.common.pageFailed}>
        <Suspense fallback={null}>
          <CurrentPage page={route.page} />
        </Suspense>
      </PageGuard>
    </Shell>
  );
}

function CurrentPage({ page }: { readonly page: PageName }) {
  switch (page) {
    case "front":
      return <FrontPage />;
    case "home":
      return <HomePage />;
    case "review":
      return <ReviewPage />;
    case "insight":
      return <InsightPage />;
    case "possibilities":
      return <PossibilitiesPage />;
    case "plan":
      return <PlanPage />;
    case "save":
      return <SavePage />;
    case "reopen":
      return <ReopenPage />;
    case "styleGuide":
      return <StyleGuidePage />;
    case "notFound":
      return <NotFoundPage />;
  }
}
