import type { Source } from "../../core/knowledge/records.generated.ts";

function authorsOf(source: Source): string {
  const { authors } = source;
  if (authors.length === 0) return "";
  if (authors.length > 3) return `${authors[0]} et al. `;
  const names = authors.join(", ");
  // Initials bring their own full stop.
  return names.endsWith(".") ? `${names} ` : `${names}. `;
}

/** A source as people write it: authors, year, title, where it stands. */
export function SourceReference({ source }: { readonly source: Source }) {
  const { doi } = source.identifiers;
  const place = [source.container, source.publisher].filter(Boolean).join(". ");
  return (
    <>
      {authorsOf(source)}
      {source.year ? `${source.year}. ` : null}
      <cite>{source.title}</cite>
      {place ? `. ${place}` : null}
      {"."}
      {doi ? (
        <>
          {" "}
          <a href={`https://doi.org/${doi}`} rel="noreferrer" target="_blank">
            doi:{doi}
          </a>
        </>
      ) : null}
    </>
  );
}
