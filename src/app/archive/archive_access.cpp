#include "app/archive/archive_access.h"

#include "ports/standing.h"

namespace letopis {

Result<Done> check_keeps_archive(Reader& reader, PersonId actor_id, Date on) {
    if (actor_id.is_nil()) return Done{};
    LETOPIS_TRY(standing, read_standing(reader, actor_id, on));
    return check_access(standing, Action::keep_archive, Target{});
}

}  // namespace letopis
