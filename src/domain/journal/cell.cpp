#include <algorithm>

#include "domain/journal/journal.h"

namespace letopis {

std::string Cell::text(int work_no) const {
    std::string text;
    if (attendance && work_no == 1) text = attendance_letter(attendance->status);
    bool first = true;
    for (const Mark& mark : marks) {
        if (!mark.value || mark.place.work_no != work_no) continue;
        if (first && !text.empty()) text += ' ';
        if (!first) text += '/';
        text += mark_text(*mark.value);
        first = false;
    }
    return text;
}

EntryIndex Cell::version(int work_no) const {
    EntryIndex version = -1;
    for (const Mark& mark : marks)
        if (mark.place.work_no == work_no) version = std::max(version, mark.entry_index);
    if (attendance && work_no == 1) version = std::max(version, attendance->entry_index);
    return version;
}

}  // namespace letopis
