/** "/t/certificates" and "/t/certificates/CLASS" of the class teacher: to read and to print. */
import "#style/certificates.css";
import { certificates as words } from "#text";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { CertificateClasses } from "./classes";
import { CertificatesOfClass } from "./sheet";

export function TeacherCertificates({ session }: { session: Session }) {
  const group = here.value.parts[2];
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={session.org_title}>
      <div class="certificates">
        {group !== undefined && (
          <p class="certificate-back">
            <a href="/t/certificates">{words.to_classes}</a>
          </p>
        )}
        {group === undefined ? (
          <CertificateClasses hrefOf={(id) => `/t/certificates/${id}`} />
        ) : (
          <CertificatesOfClass key={group} study_group_id={group} />
        )}
      </div>
    </Frame>
  );
}
