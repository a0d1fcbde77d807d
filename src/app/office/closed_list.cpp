#include "app/office/closed_list.h"

#include "ports/gathering/lesson_facts.h"

namespace letopis {

Result<bool> is_list_closed(Reader& reader, const StudyGroup& group) {
    auto is_closed = is_aspect_closed(reader, group, ClosureAspect::students);
    if (!is_closed && is_closed.error().is(RefusalCode::class_closed)) return true;
    return is_closed;
}

}  // namespace letopis
