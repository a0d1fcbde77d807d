#pragma once
// Who may keep the archive: the second lock of its commands.

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// check_access(keep_archive) on that date. The program itself (nil actor: jobs, first set-up) may.
Result<Done> check_keeps_archive(Reader& reader, PersonId actor_id, Date on);

}  // namespace letopis
