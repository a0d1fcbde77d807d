/** Classes of the 9th and 11th whose certificates one may look at. */
import { certificates as words } from "#text";
import { call, type Schemas } from "../api/client";
import { plural } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";

type CertificateClass = Schemas["CertificateClassLine"];

const listed: Listed<CertificateClass> = {
  name: words.classes,
  titles: words.table,
  rowOf: (one) => [
    one.title,
    one.school_year_title,
    one.students,
    one.exams,
    one.is_closed ? words.closed : "",
  ],
};

/** `hrefOf`: where the certificates of a class stand. */
export function CertificateClasses({ hrefOf }: { hrefOf(study_group_id: string): string }) {
  const resource = useResource("certificates", () => call("get", "/api/v1/certificates"));
  return (
    <Loaded resource={resource}>
      {({ classes }) => (
        <div class="card">
          <h2 id="certificates-title">{words.classes}</h2>
          <p class="hint">{words.lead}</p>
          <ListTools listed={listed} lines={classes} />
          {classes.length === 0 ? (
            <p class="empty">{words.no_classes}</p>
          ) : (
            <ul class="certificate-classes">
              {shownOf(classes, listed).map((one) => (
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
