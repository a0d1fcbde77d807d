/** "/s/certificates": the classes; "/s/class/ID/certificate": the marks of one. */
import "#style/certificates.css";
import { certificates as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { PeopleParts } from "../view/page/people_parts";
import { isClerkOnly } from "../view/page/roles";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { CertificateClasses } from "./classes";
import { CertificatesOfClass } from "./sheet";

export function OfficeCertificates({ session }: { session: Session }) {
  const [, place, group] = here.value.parts;
  const isClass = place === "class" && group !== undefined;
  return (
    <OfficePage
      session={session}
      current={isClass && !isClerkOnly(session) ? "closing" : "people"}
      title={words.title}
    >
      <div class="certificates">
        {isClass ? (
          <p class="certificate-back">
            <a href="/s/certificates">{words.to_classes}</a>
          </p>
        ) : (
          <PeopleParts current="certificates" session={session} />
        )}
        {isClass ? (
          <CertificatesOfClass key={group} study_group_id={group} />
        ) : (
          <CertificateClasses hrefOf={(id) => `/s/class/${id}/certificate`} />
        )}
      </div>
    </OfficePage>
  );
}
