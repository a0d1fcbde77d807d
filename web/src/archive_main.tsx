/** "/a": the archivist's page. */
import { ArchiveRoom } from "./archive/archive_room";
import { followLinks } from "./view/router";
import { start } from "./view/start";

followLinks("a");
void start((session) => <ArchiveRoom session={session} />);
