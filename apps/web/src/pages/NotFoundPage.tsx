import { Link } from "../navigation.tsx";
import { PageHeading } from "../parts/Page.tsx";
import { useText } from "../words.tsx";

export function NotFoundPage() {
  const { notFound } = useText().common;
  return (
    <>
      <PageHeading documentTitle={notFound.title} focusKey="notFound">
        {notFound.title}
      </PageHeading>
      <p>{notFound.body}</p>
      <p className="actions">
        <Link to="front" className="button button-main">
          {notFound.action}
        </Link>
      </p>
    </>
  );
}
