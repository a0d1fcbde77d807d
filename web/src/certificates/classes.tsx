/** Classes of the 9th and 11th whose certificates one may look at. */
import { certificates as words } from "#text";
import { call } from "../api/client";
import { plural } from "../model/words";
import { Loaded, useResource } from "../view/resource";

/** `hrefOf`: where the certificates of a class stand. */
export function CertificateClasses({ hrefOf }: { hrefOf(study_group_id: string): string }) {
  const resource = useResource("certificates", () => call("get", "/api/v1/certificates"));
  return (
    <Loaded resource={resource}>
      {({ classes }) => (
        <div class="card">
          <h2 id="certificates-title">{words.classes}</h2>
          <p class="hint">{words.lead}</p>
          {classes.length === 0 ? (
            <p class="empty">{words.no_classes}</p>
          ) : (
            <ul class="certificate-classes">
              {classes.map((one) => (
                <li key={one.study_group_id}>
                  <a href={hrefOf(one.study_group_id)}>
                    <b>{one.title}</b>
                  </a>
                  <span>
                    {one.school_year_title} · {plural(words.students, one.students)} ·{" "}
                    {plural(words.exams, one.exams)}
                    {one.is_closed && ` · ${words.closed}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Loaded>
  );
}
