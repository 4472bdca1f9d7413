import type { z } from "zod";
import type { sourceImportView } from "../../shared/contract/import.ts";
import { Frame } from "./frame.tsx";
import { Failure } from "./parts/failure.tsx";
import { PostForm } from "./parts/form.tsx";
import { Reason } from "./parts/state.tsx";
import { type Answer, answered } from "./visit/answer.ts";
import { filledOf } from "./visit/filled.ts";
import type { PageContext, Visit } from "./visit/visit.ts";

const OPML = "/v1/sources/opml";

type Imported = z.output<typeof sourceImportView>;

/** All sources as a file, and a form that takes such a file of another feed reader. */
export function SourceFiles({ visit }: { visit: Visit }) {
  const { sourceFiles } = visit.texts;
  return (
    <details>
      <summary>{sourceFiles.title}</summary>
      <p>
        <a href="/json/sources/opml">{sourceFiles.download}</a>
      </p>
      <PostForm visit={visit} to="/sources/opml" class="finder" enctype="multipart/form-data">
        <label>
          {sourceFiles.upload}
          <input type="file" name="file" required accept=".opml,.xml,.txt,text/x-opml,text/xml,text/plain" />
        </label>
        <button type="submit" class="quiet">
          {sourceFiles.submit}
        </button>
      </PostForm>
      {visit.mayWrite && <p class="hint">{sourceFiles.hint}</p>}
    </details>
  );
}

/** Makes sources of the file's addresses, and shows what became of each. */
export async function uploadSources(c: PageContext) {
  const visit = c.get("visit");
  const { file } = await filledOf(c);
  const body = file instanceof File ? await file.text() : "";
  const headers = { "content-type": "text/plain" };
  const asked = c.get("ask")(new URL(OPML, c.req.url), { method: "POST", body, headers });
  const imported = await answered<Imported>(await asked);
  const { sourceFiles } = visit.texts;
  return c.html(
    <Frame visit={visit} title={sourceFiles.title} place="sources">
      <h1>{sourceFiles.title}</h1>
      <Outcome visit={visit} imported={imported} />
      <p>
        <a href="/sources">{visit.texts.nav.sources}</a>
      </p>
    </Frame>,
    imported.ok ? 200 : 422,
  );
}

function Outcome({ visit, imported }: { visit: Visit; imported: Answer<Imported> }) {
  const { texts } = visit;
  if (!imported.ok) return <Failure visit={visit} problem={imported.problem} />;
  const { data, ...counts } = imported.value;
  const notTaken = data.filter(({ outcome }) => outcome === "refused" || outcome === "left");
  return (
    <>
      <dl>
        {(["created", "known", "refused", "left"] as const).map((outcome) => (
          <>
            <dt>{texts.sourceFiles.outcomes[outcome]}</dt>
            <dd class="number">{counts[outcome]}</dd>
          </>
        ))}
      </dl>
      <ul>
        {notTaken.map(({ url, outcome, reason }) => (
          <li>
            <code>{url}</code> {texts.sourceFiles.outcomes[outcome]}{" "}
            {reason !== undefined && <Reason texts={texts} reason={reason} />}
          </li>
        ))}
      </ul>
    </>
  );
}
