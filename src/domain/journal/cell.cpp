#include <algorithm>

#include "domain/journal/journal.h"

namespace letopis {

std::string Cell::text() const {
    std::string text;
    if (attendance) text = attendance_letter(attendance->status);
    bool first = true;
    for (const Mark& mark : marks) {
        if (!mark.value) continue;
        if (first && !text.empty()) text += ' ';
        if (!first) text += '/';
        text += mark_text(*mark.value);
        first = false;
    }
    return text;
}

EntryIndex Cell::version() const {
    EntryIndex version = comment_version;
    for (const Mark& mark : marks) version = std::max(version, mark.entry_index);
    if (attendance) version = std::max(version, attendance->entry_index);
    return version;
}

}  // namespace letopis
