import { lazy, Suspense, useEffect } from "react";
import { useNavigation } from "./navigation.tsx";
import { FrontPage } from "./pages/FrontPage.tsx";
import { HomePage } from "./pages/HomePage.tsx";
import { NotFoundPage } from "./pages/NotFoundPage.tsx";
import { ReviewPage } from "./pages/ReviewPage.tsx";
import { PageGuard } from "./parts/PageGuard.tsx";
import { Shell } from "./parts/Shell.tsx";
import type { PageName } from "./router.ts";
import { useText } from "./words.tsx";

const loadInsight = () => import("./pages/InsightPage.tsx");
const loadPossibilities = () => import("./pages/PossibilitiesPage.tsx");
const loadPlan = () => import("./pages/PlanPage.tsx");
const loadSave = () => import("./pages/SavePage.tsx");

// The first pages come at once; what follows is fetched while the resident reads.
const InsightPage = lazy(async () => ({ default: (await loadInsight()).InsightPage }));
const PossibilitiesPage = lazy(async () => ({ default: (await loadPossibilities()).PossibilitiesPage }));
const PlanPage = lazy(async () => ({ default: (await loadPlan()).PlanPage }));
const SavePage = lazy(async () => ({ default: (await loadSave()).SavePage }));
const ReopenPage = lazy(async () => ({ default: (await import("./pages/ReopenPage.tsx")).ReopenPage }));
const WeatherPage = lazy(async () => ({ default: (await import("./pages/weather/WeatherPage.tsx")).WeatherPage }));
// Only who builds the product looks at it, so it is not in everybody's download.
const StyleGuidePage = lazy(async () => ({ default: (await import("./pages/StyleGuidePage.tsx")).StyleGuidePage }));

/** Fetches the later pages ahead, so that the path goes on when the connection does not. */
async function fetchAhead(): Promise<void> {
  try {
    await Promise.all([loadInsight(), loadPossibilities(), loadPlan(), loadSave()]);
  } catch {
    // Not there now: the page itself asks again when it is opened.
  }
}

/** The page that belongs to the address, inside what every page shares. */
export function App() {
  const { route } = useNavigation();
  const text = useText();
  useEffect(() => {
    const timer = setTimeout(() => void fetchAhead(), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Shell>
      <PageGuard key={route.page} words={text.common.pageFailed}>
        <Suspense fallback={<h1 className="visually-hidden">{text.common.product}</h1>}>
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
    case "weather":
      return <WeatherPage />;
    case "styleGuide":
      return <StyleGuidePage />;
    case "notFound":
      return <NotFoundPage />;
  }
}
