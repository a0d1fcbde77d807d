/** "/a": the archivist's page. */
import { ArchiveRoom } from "./archive/archive_room";
import { followLinks } from "./view/page/router";
import { start } from "./view/page/start";

followLinks("a");
void start((session) => <ArchiveRoom session={session} />);
